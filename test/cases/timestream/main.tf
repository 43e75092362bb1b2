# GB written × 0.50, GB in memory × 730 hours × 0.04, GB in the magnetic store × 0.03, GB scanned by queries × 0.01.
# https://aws.amazon.com/timestream/pricing/

resource "aws_timestreamwrite_table" "told" {
  database_name = "metrics"
  table_name    = "told"
}

resource "aws_timestreamwrite_table" "untold" {
  database_name = "metrics"
  table_name    = "untold"
}
