variable "size" {}

resource "aws_ebs_volume" "this" {
  availability_zone = "eu-west-1a"
  type              = "gp3"
  size              = var.size
}

output "id" {
  value = aws_ebs_volume.this.id
}
