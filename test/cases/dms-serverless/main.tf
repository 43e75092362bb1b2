# DMS Serverless bills capacity units, twice as many in two zones: no table has their price.
# https://aws.amazon.com/dms/pricing/

resource "aws_dms_replication_config" "least" {
  replication_config_identifier = "least"
  compute_config {
    min_capacity_units = 2
    max_capacity_units = 16
    multi_az           = true
  }
}

resource "aws_dms_replication_config" "told" {
  replication_config_identifier = "told"
  compute_config {
    max_capacity_units = 16
  }
}
