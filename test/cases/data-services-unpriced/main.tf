# A graph of 32 m-NCU and its replica in another zone cost 2 × 730 × 0.9 = 1314; with no replica half of that. A pipeline that may use
# 1 to 4 units stays at one, 730 × 0.2 = 146; the other uses 3 on average. 10 million processing units of DSQL at 0.000008 are 80,
# and 100 GB at 0.3 are 30. A snapshot of Redshift Serverless keeps 100 GB at 0.02.
# 10,000 evaluations of a framework at 0.001 are 10. https://aws.amazon.com/backup/pricing/
# https://aws.amazon.com/neptune/pricing/ https://aws.amazon.com/opensearch-service/pricing/ https://aws.amazon.com/rds/aurora/dsql/pricing/
resource "aws_neptunegraph_graph" "graph" {
  graph_name         = "graph"
  provisioned_memory = 32
}

resource "aws_neptunegraph_graph" "alone" {
  graph_name         = "alone"
  provisioned_memory = 32
  replica_count      = 0
}

resource "aws_osis_pipeline" "idle" {
  pipeline_name               = "idle"
  min_units                   = 1
  max_units                   = 4
  pipeline_configuration_body = "version: 2"
}

resource "aws_osis_pipeline" "busy" {
  pipeline_name               = "busy"
  min_units                   = 1
  max_units                   = 4
  pipeline_configuration_body = "version: 2"
}

resource "aws_dsql_cluster" "orders" {}

resource "aws_redshiftserverless_snapshot" "before" {
  namespace_name = "reports"
  snapshot_name  = "before"
}

resource "aws_backup_framework" "audit" {
  name = "audit"
  control {
    name = "BACKUP_RECOVERY_POINT_ENCRYPTED"
  }
}
