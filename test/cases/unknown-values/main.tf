variable "size" {
  type = number
}

variable "kind" {
  type = string
}

resource "aws_ebs_volume" "size" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = var.size
  iops              = 4000
}

resource "aws_ebs_volume" "kind" {
  availability_zone = "us-east-1a"
  type              = var.kind
  size              = 100
}

resource "aws_instance" "kind" {
  ami           = "ami-12345678"
  instance_type = var.kind
  monitoring    = true
}

resource "aws_instance" "from_template" {
  launch_template {
    id = "lt-1"
  }
}

resource "aws_dynamodb_table" "on_demand" {
  name          = "on-demand"
  billing_mode  = "PAY_PER_REQUEST"
  hash_key      = "id"
  read_capacity = var.size

  attribute {
    name = "id"
    type = "S"
  }
}
