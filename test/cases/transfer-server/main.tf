# told: two protocols for 730 hours at 0.3 each, 100 GB up and 200 GB down at 0.04. untold: SFTP alone.
# DataSync: 1,000 GB at 0.0125; what its enhanced mode costs is in no table: unpriced, by name.
# https://aws.amazon.com/aws-transfer-family/pricing/ https://aws.amazon.com/datasync/pricing/
resource "aws_transfer_server" "told" {
  protocols = ["SFTP", "FTPS"]
}

resource "aws_transfer_server" "untold" {}

resource "aws_transfer_server" "as2" {
  protocols = ["AS2"]
}

resource "aws_datasync_task" "basic" {
  source_location_arn      = "arn:aws:datasync:us-east-1:123456789012:location/loc-1"
  destination_location_arn = "arn:aws:datasync:us-east-1:123456789012:location/loc-2"
}

resource "aws_datasync_task" "enhanced" {
  source_location_arn      = "arn:aws:datasync:us-east-1:123456789012:location/loc-1"
  destination_location_arn = "arn:aws:datasync:us-east-1:123456789012:location/loc-2"
  task_mode                = "ENHANCED"
}
