# https://aws.amazon.com/glue/pricing/ and https://aws.amazon.com/athena/pricing/: jobs and crawlers by the hours of their
# data processing units (a worker is one, G.2X two, …), the catalog by objects and requests of which the first million
# is free; Athena by TB read, on Spark by hours of its units. A unit costs 0.4, of FLEX 0.3, a TB 5.

variable "workers" {
  type = number
}

# Ten units where nothing is written: 100 unit-hours.
resource "aws_glue_job" "usual" {
  name     = "usual"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://scripts/usual.py"
  }
}

# Five workers of two units.
resource "aws_glue_job" "workers" {
  name              = "workers"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  glue_version      = "5.0"
  worker_type       = "G.2X"
  number_of_workers = 5
  execution_class   = "FLEX"

  command {
    script_location = "s3://scripts/workers.py"
  }
}

resource "aws_glue_job" "shell" {
  name     = "shell"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    name            = "pythonshell"
    script_location = "s3://scripts/shell.py"
  }
}

resource "aws_glue_job" "capacity" {
  name         = "capacity"
  role_arn     = "arn:aws:iam::123456789012:role/glue"
  max_capacity = 20

  command {
    script_location = "s3://scripts/capacity.py"
  }
}

resource "aws_glue_job" "unknown" {
  name              = "unknown"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  worker_type       = "G.1X"
  number_of_workers = var.workers

  command {
    script_location = "s3://scripts/unknown.py"
  }
}

# Two units.
resource "aws_glue_crawler" "usual" {
  name          = "usual"
  database_name = "main"
  role          = "arn:aws:iam::123456789012:role/glue"
}

resource "aws_glue_crawler" "told" {
  name          = "told"
  database_name = "main"
  role          = "arn:aws:iam::123456789012:role/glue"
}

# A million objects and requests beyond those free.
resource "aws_glue_catalog_database" "main" {
  name = "main"
}

resource "aws_athena_workgroup" "sql" {
  name = "sql"
}

resource "aws_athena_workgroup" "spark" {
  name = "spark"

  configuration {
    engine_version {
      selected_engine_version = "PySpark engine version 3"
    }
  }
}
