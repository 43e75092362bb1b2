resource "aws_ebs_volume" "old" {
  availability_zone = "us-east-1a"
  type              = "gp2"
  size              = 100
}

resource "aws_ebs_volume" "large" {
  availability_zone = "us-east-1a"
  size              = 2000
}

resource "aws_ebs_volume" "fast" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 40
  iops              = 4000
  throughput        = 253
}

resource "aws_ebs_volume" "included" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 100
  iops              = 3000
  throughput        = 125
}

resource "aws_ebs_volume" "database" {
  availability_zone = "us-east-1a"
  type              = "io1"
  size              = 100
  iops              = 2000
}

resource "aws_ebs_volume" "extreme" {
  availability_zone = "us-east-1a"
  type              = "io2"
  size              = 1000
  iops              = 80000
}

resource "aws_ebs_volume" "archive" {
  availability_zone = "us-east-1a"
  type              = "sc1"
  size              = 500
}

resource "aws_ebs_volume" "logs" {
  availability_zone = "us-east-1a"
  type              = "st1"
  size              = 500
}

resource "aws_ebs_volume" "magnetic" {
  availability_zone = "us-east-1a"
  type              = "standard"
  size              = 20
}
