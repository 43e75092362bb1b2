# A spot instance costs what it would on demand less what spot saves: 730 hours of m5.large at 0.10 less 70 %; root volumes are 8 GB of gp2 at 0.10.
# Nobody can know the price of spot from the code: it depends on usage. https://aws.amazon.com/ec2/spot/pricing/

resource "aws_spot_instance_request" "told" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
  spot_price    = "0.05"
}

resource "aws_spot_instance_request" "not_told" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
}
