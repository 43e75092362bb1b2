# A subnet that gives addresses gives one to each instance that does not say otherwise: https://aws.amazon.com/vpc/pricing/
# An Elastic IP takes its place and is billed on its own. Address 0.01 an hour: 7.3; m5.large 0.10 an hour, 8 GB of gp2 0.80.

resource "aws_subnet" "open" {
  count                   = 2
  vpc_id                  = "vpc-1"
  cidr_block              = "10.0.${count.index}.0/24"
  map_public_ip_on_launch = true
}

resource "aws_subnet" "closed" {
  vpc_id     = "vpc-1"
  cidr_block = "10.0.9.0/24"
}

resource "aws_instance" "open" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
  subnet_id     = aws_subnet.open[0].id
}

resource "aws_instance" "closed" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
  subnet_id     = aws_subnet.closed.id
}

resource "aws_instance" "hidden" {
  ami                         = "ami-12345678"
  instance_type               = "m5.large"
  subnet_id                   = aws_subnet.open[0].id
  associate_public_ip_address = false
}

resource "aws_instance" "fixed" {
  ami                         = "ami-12345678"
  instance_type               = "m5.large"
  subnet_id                   = aws_subnet.open[0].id
  associate_public_ip_address = true
}

resource "aws_eip" "fixed" {
  instance = aws_instance.fixed.id
}

variable "subnet" {
  type    = string
  default = "subnet-1"
}

resource "aws_instance" "elsewhere" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
  subnet_id     = var.subnet
}

resource "aws_launch_template" "web" {
  image_id      = "ami-12345678"
  instance_type = "m5.large"
}

resource "aws_autoscaling_group" "web" {
  min_size            = 3
  max_size            = 6
  vpc_zone_identifier = aws_subnet.open[*].id

  launch_template {
    id = aws_launch_template.web.id
  }
}
