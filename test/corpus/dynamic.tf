resource "aws_security_group" "this" {
  name = "sg"
  dynamic "ingress" {
    for_each = { for p in var.ports : p => p if p > 0 }
    iterator = port
    content {
      from_port   = port.value
      to_port     = port.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  dynamic "egress" {
    for_each = toset(var.egress)
    content {
      from_port = egress.key
      dynamic "nested" {
        for_each = []
        content {}
      }
    }
  }
}
