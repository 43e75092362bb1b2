# What only Terraform has. A domain of two partitions in two zones has four instances, 4 × 730 × 0.06 = 175.2; one of which nothing is
# written has one of the smallest. 1,000 batches at 0.0001, 10 GB indexed at 1. An author costs 24, a reader 3, an author Pro 40;
# of the account's other users 2 authors and 10 readers, and the fee of Q 250. Aurora's stream has 2 shards, 2 × 730 × 0.015 = 21.9.
# 100 GB of a stored volume's snapshots at 0.05. https://aws.amazon.com/cloudsearch/pricing/ https://aws.amazon.com/quicksight/pricing/
# https://aws.amazon.com/kinesis/data-streams/pricing/ https://aws.amazon.com/storagegateway/pricing/
resource "aws_cloudsearch_domain" "written" {
  name     = "written"
  multi_az = true
  scaling_parameters {
    desired_instance_type   = "search.medium"
    desired_partition_count = 2
  }
}

resource "aws_cloudsearch_domain" "usual" {
  name = "usual"
}

resource "aws_quicksight_user" "author" {
  email         = "author@example.com"
  identity_type = "QUICKSIGHT"
  user_name     = "author"
  user_role     = "AUTHOR"
}

resource "aws_quicksight_user" "reader" {
  email         = "reader@example.com"
  identity_type = "QUICKSIGHT"
  user_name     = "reader"
  user_role     = "READER"
}

resource "aws_quicksight_user" "pro" {
  email         = "pro@example.com"
  identity_type = "QUICKSIGHT"
  user_name     = "pro"
  user_role     = "AUTHOR_PRO"
}

resource "aws_quicksight_account_subscription" "account" {
  account_name          = "reports"
  authentication_method = "IAM_AND_QUICKSIGHT"
  edition               = "ENTERPRISE_AND_Q"
  notification_email    = "reports@example.com"
}

resource "aws_rds_cluster_activity_stream" "audit" {
  resource_arn = "arn:aws:rds:us-east-1:123456789012:cluster:orders"
  mode         = "async"
  kms_key_id   = "alias/audit"
}

resource "aws_storagegateway_stored_iscsi_volume" "disk" {
  gateway_arn            = "arn:aws:storagegateway:us-east-1:123456789012:gateway/sgw-12345678"
  network_interface_id   = "10.0.0.1"
  target_name            = "disk"
  preserve_existing_data = false
  disk_id                = "disk-1"
}
