# https://aws.amazon.com/managed-workflows-for-apache-airflow/pricing/: an environment by the hour, with one worker, two
# schedulers and two web servers (micro: one of each); more of them by the hour, and its database by GB. A small
# environment costs 0.5, a medium one 0.7, a further small worker, scheduler or web server 0.05.

variable "class" {
  type = string
}

resource "aws_mwaa_environment" "least" {
  name = "least"
}

# Four workers, one scheduler and one web server more than are included.
resource "aws_mwaa_environment" "scaled" {
  name              = "scaled"
  environment_class = "mw1.small"
  schedulers        = 3
  min_workers       = 3
  max_workers       = 10
  min_webservers    = 3
}

resource "aws_mwaa_environment" "medium" {
  name              = "medium"
  environment_class = "mw1.medium"
}

# Not in our tables.
resource "aws_mwaa_environment" "micro" {
  name              = "micro"
  environment_class = "mw1.micro"
}

resource "aws_mwaa_environment" "unknown" {
  name              = "unknown"
  environment_class = var.class
}
