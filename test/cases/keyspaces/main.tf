# On demand, which is the default, requests are billed: 1,000,000 × 0.000001 and × 0.0000002. Provisioned, units by the hour: 100 × 730 × 0.001, 200 × 730 × 0.0002.
# https://aws.amazon.com/keyspaces/pricing/

resource "aws_keyspaces_table" "on_demand" {
  keyspace_name = "space"
  table_name    = "on_demand"
  schema_definition {}
}

resource "aws_keyspaces_table" "provisioned" {
  keyspace_name = "space"
  table_name    = "provisioned"
  schema_definition {}
  capacity_specification {
    throughput_mode      = "PROVISIONED"
    read_capacity_units  = 200
    write_capacity_units = 100
  }
  point_in_time_recovery {
    status = "ENABLED"
  }
  ttl {
    status = "ENABLED"
  }
}
