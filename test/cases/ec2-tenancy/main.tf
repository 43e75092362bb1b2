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
