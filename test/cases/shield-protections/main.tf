# https://aws.amazon.com/shield/pricing/: data out, by what is protected. 2,000 GB of the load balancer × 0.05; of the
# distribution 102,400 × 0.025 and 2,400 × 0.02; what the address sends nobody has told; hosted zones cost nothing, and
# what AWS calls the data of an accelerator is not known. Who protects what stands in a variable is taken for a load balancer.

variable "arn" {
  type = string
}

resource "aws_lb" "web" {
  internal           = true
  load_balancer_type = "application"
}

resource "aws_shield_protection" "balancer" {
  name         = "balancer"
  resource_arn = aws_lb.web.arn
}

resource "aws_shield_protection" "distribution" {
  name         = "distribution"
  resource_arn = "arn:aws:cloudfront::123456789012:distribution/E1"
}

resource "aws_eip" "gate" {
  domain   = "vpc"
  instance = "i-1"
}

resource "aws_shield_protection" "address" {
  name         = "address"
  resource_arn = "arn:aws:ec2:us-east-1:123456789012:eip-allocation/${aws_eip.gate.id}"
}

resource "aws_shield_protection" "zone" {
  name         = "zone"
  resource_arn = "arn:aws:route53:::hostedzone/Z1"
}

resource "aws_shield_protection" "accelerator" {
  name         = "accelerator"
  resource_arn = "arn:aws:globalaccelerator::123456789012:accelerator/1"
}

resource "aws_shield_protection" "unknown" {
  name         = "unknown"
  resource_arn = var.arn
}
