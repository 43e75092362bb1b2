# told: 100 GB at 0.3; 200 GB in Infrequent Access at 0.02, 10 GB read and 20 GB moved at 0.01; 30 MiB/s less 100 x 50/1024
# that come with the 100 GB, at 6: 150.70. elastic: reads 100 GB at 0.03, writes 10 GB at 0.06; archive 1,000 GB at 0.008.
# zone: One Zone has keys of its own. copied: 50 GB to another region at 0.02; the copy itself is not counted.
# https://aws.amazon.com/efs/pricing/
resource "aws_efs_file_system" "told" {
  throughput_mode                 = "provisioned"
  provisioned_throughput_in_mibps = 30

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }
  lifecycle_policy {
    transition_to_primary_storage_class = "AFTER_1_ACCESS"
  }
}

resource "aws_efs_file_system" "untold" {
  throughput_mode                 = "provisioned"
  provisioned_throughput_in_mibps = 10
}

resource "aws_efs_file_system" "elastic" {
  throughput_mode = "elastic"

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }
  lifecycle_policy {
    transition_to_archive = "AFTER_90_DAYS"
  }
}

resource "aws_efs_file_system" "zone" {
  availability_zone_name = "us-east-1a"

  lifecycle_policy {
    transition_to_ia = "AFTER_7_DAYS"
  }
}

resource "aws_efs_file_system" "copied" {}

resource "aws_efs_replication_configuration" "copied" {
  source_file_system_id = aws_efs_file_system.copied.id

  destination {
    region = "eu-central-1"
  }
}
