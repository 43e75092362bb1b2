# Each recovery point that is restored for a test is billed, and what lies in a logically air-gapped vault: no table has the prices.
# https://aws.amazon.com/backup/pricing/

resource "aws_backup_restore_testing_plan" "weekly" {
  name                = "weekly"
  schedule_expression = "cron(0 5 ? * MON *)"
  recovery_point_selection {
    algorithm            = "LATEST_WITHIN_WINDOW"
    include_vaults       = ["*"]
    recovery_point_types = ["SNAPSHOT"]
  }
}

resource "aws_backup_logically_air_gapped_vault" "apart" {
  name               = "apart"
  min_retention_days = 7
  max_retention_days = 30
}
