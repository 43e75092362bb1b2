# Replicated backups are billed in the region that keeps them: 100 GB × 0.10. A template has an attribute of the database for it instead.
# https://aws.amazon.com/rds/mysql/pricing/ (backup storage)

resource "aws_db_instance_automated_backups_replication" "replication" {
  source_db_instance_arn = "arn:aws:rds:us-west-2:123456789012:db:elsewhere"
}
