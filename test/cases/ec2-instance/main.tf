resource "aws_instance" "plain" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
}

resource "aws_instance" "full" {
  ami                         = "ami-12345678"
  instance_type               = "m5.large"
  monitoring                  = true
  associate_public_ip_address = true

  root_block_device {
    volume_type = "gp3"
    volume_size = 50
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_type = "gp2"
    volume_size = 100
  }

  ebs_block_device {
    device_name = "/dev/sdg"
    volume_type = "io1"
    volume_size = 100
    iops        = 1000
  }
}

resource "aws_instance" "burstable" {
  ami           = "ami-12345678"
  instance_type = "t3.micro"
}

resource "aws_instance" "thrifty" {
  ami           = "ami-12345678"
  instance_type = "t3.micro"

  credit_specification {
    cpu_credits = "standard"
  }
}

resource "aws_instance" "windows" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
}

resource "aws_instance" "part_time" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
}
