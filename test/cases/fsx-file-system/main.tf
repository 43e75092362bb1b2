# windows: 300 GB at 0.13, 32 MB/s at 2. two: 2,000 GB of HDD at 0.02, 16 MB/s at 4, 100 GB of backups at 0.06.
# lustre: 1,200 GB at 0.15 (125 MB/s for each TiB). hdd: 6,000 GB at 0.025. ontap: 1,024 GB at 0.125, 128 MB/s at 0.7,
# 4,000 - 3 x 1,024 IOPS at 0.02, 1,000 GB in the pool at 0.02. zfs: 100 GB at 0.09, 160 MB/s at 0.25, 700 IOPS at 0.006.
# https://aws.amazon.com/fsx/windows/pricing/ https://aws.amazon.com/fsx/lustre/pricing/ (and netapp-ontap, openzfs)
resource "aws_fsx_windows_file_system" "windows" {
  storage_capacity    = 300
  throughput_capacity = 32
  subnet_ids          = ["subnet-1"]
}

resource "aws_fsx_windows_file_system" "two" {
  deployment_type     = "MULTI_AZ_1"
  storage_type        = "HDD"
  storage_capacity    = 2000
  throughput_capacity = 16
  subnet_ids          = ["subnet-1", "subnet-2"]
}

resource "aws_fsx_backup" "two" {
  file_system_id = aws_fsx_windows_file_system.two.id
}

resource "aws_fsx_lustre_file_system" "lustre" {
  deployment_type             = "PERSISTENT_2"
  storage_capacity            = 1200
  per_unit_storage_throughput = 125
  subnet_ids                  = ["subnet-1"]

  metadata_configuration {
    mode = "USER_PROVISIONED"
    iops = 1500
  }
}

resource "aws_fsx_lustre_file_system" "hdd" {
  deployment_type                 = "PERSISTENT_1"
  storage_type                    = "HDD"
  storage_capacity                = 6000
  per_unit_storage_throughput     = 12
  automatic_backup_retention_days = 0
  subnet_ids                      = ["subnet-1"]
}

resource "aws_fsx_ontap_file_system" "ontap" {
  deployment_type     = "SINGLE_AZ_1"
  storage_capacity    = 1024
  throughput_capacity = 128
  preferred_subnet_id = "subnet-1"
  subnet_ids          = ["subnet-1"]

  disk_iops_configuration {
    mode = "USER_PROVISIONED"
    iops = 4000
  }
}

resource "aws_fsx_ontap_file_system" "two" {
  deployment_type                 = "MULTI_AZ_1"
  storage_capacity                = 1024
  throughput_capacity_per_ha_pair = 256
  preferred_subnet_id             = "subnet-1"
  subnet_ids                      = ["subnet-1", "subnet-2"]
}

resource "aws_fsx_openzfs_file_system" "zfs" {
  deployment_type     = "SINGLE_AZ_2"
  storage_capacity    = 100
  throughput_capacity = 160
  subnet_ids          = ["subnet-1"]

  disk_iops_configuration {
    mode = "USER_PROVISIONED"
    iops = 1000
  }
}

variable "size" {
  type = number
}

resource "aws_fsx_windows_file_system" "unknown" {
  storage_capacity    = var.size
  throughput_capacity = 32
  subnet_ids          = ["subnet-1"]
}
