# What AWS bills and our tables have no name or no figure for is unpriced, by name: scratch and metadata IOPS of Lustre,
# HDD of Windows in one zone, throughput of ONTAP's second generation, OpenZFS in two zones. The rest has its prices.
# Lustre's metadata: 6,000 IOPS less the 1,500 that come with 1,200 GB.
# https://aws.amazon.com/fsx/lustre/pricing/
resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity = 1200
  subnet_ids       = ["subnet-1"]
}

resource "aws_fsx_lustre_file_system" "metadata" {
  deployment_type             = "PERSISTENT_2"
  storage_capacity            = 1200
  per_unit_storage_throughput = 125
  subnet_ids                  = ["subnet-1"]

  metadata_configuration {
    mode = "USER_PROVISIONED"
    iops = 6000
  }
}

resource "aws_fsx_lustre_file_system" "cached" {
  deployment_type             = "PERSISTENT_1"
  storage_type                = "HDD"
  storage_capacity            = 6000
  per_unit_storage_throughput = 12
  drive_cache_type            = "READ"
  subnet_ids                  = ["subnet-1"]
}

resource "aws_fsx_windows_file_system" "hdd" {
  deployment_type     = "SINGLE_AZ_2"
  storage_type        = "HDD"
  storage_capacity    = 2000
  throughput_capacity = 32
  subnet_ids          = ["subnet-1"]
}

resource "aws_fsx_ontap_file_system" "second" {
  deployment_type                 = "MULTI_AZ_2"
  storage_capacity                = 1024
  ha_pairs                        = 1
  throughput_capacity_per_ha_pair = 384
  preferred_subnet_id             = "subnet-1"
  subnet_ids                      = ["subnet-1", "subnet-2"]
}

resource "aws_fsx_openzfs_file_system" "tiered" {
  deployment_type     = "MULTI_AZ_1"
  storage_type        = "INTELLIGENT_TIERING"
  throughput_capacity = 160
  subnet_ids          = ["subnet-1"]
}
