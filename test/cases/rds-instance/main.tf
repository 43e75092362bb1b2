resource "aws_db_instance" "small" {
  engine            = "mysql"
  instance_class    = "db.t3.micro"
  allocated_storage = 20
}

resource "aws_db_instance" "two_zones" {
  engine                  = "postgres"
  instance_class          = "db.m5.large"
  allocated_storage       = 500
  storage_type            = "gp3"
  iops                    = 13000
  storage_throughput      = 600
  multi_az                = true
  backup_retention_period = 7
}

resource "aws_db_instance" "below_baseline" {
  engine             = "postgres"
  instance_class     = "db.m5.large"
  allocated_storage  = 500
  storage_type       = "gp3"
  iops               = 12000
  storage_throughput = 500
}

resource "aws_db_instance" "oracle" {
  engine            = "oracle-se2"
  license_model     = "bring-your-own-license"
  instance_class    = "db.m5.xlarge"
  allocated_storage = 200
  iops              = 2000
}

resource "aws_db_instance" "mirror" {
  engine            = "sqlserver-se"
  instance_class    = "db.m5.xlarge"
  allocated_storage = 500
  storage_type      = "gp3"
  iops              = 4000
  multi_az          = true
}

resource "aws_db_instance" "magnetic" {
  engine            = "postgres"
  instance_class    = "db.t3.micro"
  allocated_storage = 10
  storage_type      = "standard"
}

resource "aws_db_instance" "replica" {
  instance_class      = "db.m5.large"
  replicate_source_db = "arn:aws:rds:us-east-1:123456789012:db:elsewhere"
}

# Open to the internet: a public IPv4 address, 0.01 an hour.
resource "aws_db_instance" "open" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  allocated_storage   = 20
  publicly_accessible = true
}
