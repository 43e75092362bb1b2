# What only Terraform has. Copies of images store 100 GB at 0.05 and nobody tells of the other; a snapshot copy of Redshift 100 GB at 0.02,
# a backup of Flink 50 GB at 0.02; exports of 100 GB and 10 GB at 0.1. 10 million notifications at 0.0000005 are 5, on Apple's and on
# Google's. A shared directory of the Standard edition costs each account 730 × 0.018 = 13.14, besides two controllers, 2 × 730 × 0.06;
# the edition of a directory that is not in this code is unknown.
# https://aws.amazon.com/ebs/pricing/ https://aws.amazon.com/sns/pricing/ https://aws.amazon.com/directoryservice/pricing/
resource "aws_ami_copy" "base" {
  name              = "base"
  source_ami_id     = "ami-12345678"
  source_ami_region = "us-west-2"
}

resource "aws_ami_from_instance" "golden" {
  name               = "golden"
  source_instance_id = "i-12345678"
}

resource "aws_redshift_snapshot_copy" "away" {
  cluster_identifier = "warehouse"
  destination_region = "us-west-2"
}

resource "aws_kinesisanalyticsv2_application_snapshot" "kept" {
  application_name = "stream"
  snapshot_name    = "kept"
}

resource "aws_dynamodb_table_export" "full" {
  s3_bucket = "exports"
  table_arn = "arn:aws:dynamodb:us-east-1:123456789012:table/orders"
}

resource "aws_dynamodb_table_export" "changes" {
  s3_bucket   = "exports"
  table_arn   = "arn:aws:dynamodb:us-east-1:123456789012:table/orders"
  export_type = "INCREMENTAL_EXPORT"
}

resource "aws_sns_platform_application" "apple" {
  name                = "apple"
  platform            = "APNS"
  platform_credential = "secret"
}

resource "aws_sns_platform_application" "trial" {
  name                = "trial"
  platform            = "APNS_SANDBOX"
  platform_credential = "secret"
}

resource "aws_sns_platform_application" "google" {
  name                = "google"
  platform            = "GCM"
  platform_credential = "secret"
}

resource "aws_directory_service_directory" "standard" {
  name     = "corp.example"
  password = "secret"
  type     = "MicrosoftAD"
  edition  = "Standard"
}

resource "aws_directory_service_shared_directory" "standard" {
  directory_id = aws_directory_service_directory.standard.id

  target {
    id = "123456789012"
  }
}

resource "aws_directory_service_shared_directory" "enterprise" {
  directory_id = "d-1234567890"

  target {
    id = "123456789012"
  }
}
