# An export bills the whole snapshot, 100 GB × 0.01, of an instance and of an Aurora cluster under usage types of their own.
# https://aws.amazon.com/rds/mysql/pricing/ (snapshot export) · https://aws.amazon.com/rds/aurora/pricing/ (snapshot export)

resource "aws_db_snapshot" "instance" {
  db_instance_identifier = "elsewhere"
  db_snapshot_identifier = "instance"
}

resource "aws_db_cluster_snapshot" "cluster" {
  db_cluster_identifier          = "elsewhere"
  db_cluster_snapshot_identifier = "cluster"
}

resource "aws_rds_export_task" "instance" {
  export_task_identifier = "instance"
  source_arn             = aws_db_snapshot.instance.db_snapshot_arn
}

resource "aws_rds_export_task" "cluster" {
  export_task_identifier = "cluster"
  source_arn             = aws_db_cluster_snapshot.cluster.db_cluster_snapshot_arn
}

resource "aws_rds_export_task" "elsewhere" {
  export_task_identifier = "elsewhere"
  source_arn             = "arn:aws:rds:us-east-1:123456789012:snapshot:elsewhere"
}
