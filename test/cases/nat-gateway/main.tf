resource "aws_nat_gateway" "told" {
  allocation_id = "eipalloc-1"
  subnet_id     = "subnet-1"
}

resource "aws_nat_gateway" "untold" {
  connectivity_type = "private"
  subnet_id         = "subnet-1"
}
