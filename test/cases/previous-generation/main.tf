resource "aws_instance" "old" {
  ami           = "ami-12345678"
  instance_type = "m4.large"
}

resource "aws_instance" "windows" {
  ami           = "ami-12345678"
  instance_type = "t2.micro"
}

resource "aws_db_instance" "old" {
  engine            = "mysql"
  instance_class    = "db.m4.large"
  allocated_storage = 20
}
