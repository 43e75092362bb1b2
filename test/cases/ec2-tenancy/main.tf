# On a dedicated host only the host is billed, and licences: https://aws.amazon.com/ec2/dedicated-hosts/pricing/
# Dedicated 0.2 an hour, 8 GB of gp2 0.80.

resource "aws_instance" "dedicated" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
  tenancy       = "dedicated"
}

resource "aws_instance" "on_a_host" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
  tenancy       = "host"
}
