variable "subnet_id" {}

resource "aws_nat_gateway" "exit" {
  connectivity_type = "private"
  subnet_id         = var.subnet_id
}

module "disk" {
  source   = "./disk"
  for_each = { small = 10, large = 100 }
  size     = each.value
}
