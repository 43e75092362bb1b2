resource "aws_nat_gateway" "told" {
  allocation_id = "eipalloc-1"
  subnet_id     = "subnet-1"
}

resource "aws_nat_gateway" "untold" {
  connectivity_type = "private"
  subnet_id         = "subnet-1"
}

resource "aws_nat_gateway" "regional" {
  vpc_id            = "vpc-1"
  availability_mode = "regional"
}

resource "aws_nat_gateway" "regional_told" {
  vpc_id            = "vpc-1"
  availability_mode = "regional"
}

resource "aws_nat_gateway" "regional_by_hand" {
  vpc_id            = "vpc-1"
  availability_mode = "regional"

  availability_zone_address {
    allocation_ids    = ["eipalloc-2"]
    availability_zone = "us-east-1a"
  }

  availability_zone_address {
    allocation_ids    = ["eipalloc-3"]
    availability_zone = "us-east-1b"
  }
}
