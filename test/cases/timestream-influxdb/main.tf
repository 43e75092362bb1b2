# Hours (730 × 0.10), twice as many in two zones; its storage is billed by the GB, at a price that no table has.
# https://aws.amazon.com/timestream/pricing/

resource "aws_timestreaminfluxdb_db_instance" "one_zone" {
  name              = "one-zone"
  db_instance_type  = "db.influx.medium"
  allocated_storage = 20
}

resource "aws_timestreaminfluxdb_db_instance" "two_zones" {
  name              = "two-zones"
  db_instance_type  = "db.influx.medium"
  db_storage_type   = "InfluxIOIncludedT2"
  deployment_type   = "WITH_MULTIAZ_STANDBY"
  allocated_storage = 400
}
