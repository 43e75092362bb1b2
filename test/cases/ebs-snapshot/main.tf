# A snapshot is billed for what it stores: 0.05 a GB, archived 0.0125; all of its volume unless the usage file knows better.
# Fast restore is 0.75 an hour in each zone; lists of blocks are 0.0000006 each, reads 0.000003, writes 0.000006; retrieval 0.03 a GB.
# https://aws.amazon.com/ebs/pricing/

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  size              = 100
}

resource "aws_ebs_snapshot" "of_volume" {
  volume_id = aws_ebs_volume.data.id
}

resource "aws_ebs_snapshot" "told" {
  volume_id = aws_ebs_volume.data.id
}

resource "aws_ebs_snapshot" "archived" {
  volume_id    = aws_ebs_volume.data.id
  storage_tier = "archive"
}

resource "aws_ebs_snapshot" "of_somewhere" {
  volume_id = "vol-12345678"
}

resource "aws_ebs_snapshot_copy" "elsewhere" {
  source_snapshot_id = aws_ebs_snapshot.of_volume.id
  source_region      = "us-east-1"
}

resource "aws_ebs_snapshot_import" "disk" {
  disk_container {
    format = "VHD"
    url    = "https://example.com/disk.vhd"
  }
}

resource "aws_ebs_fast_snapshot_restore" "fast" {
  availability_zone = "us-east-1a"
  snapshot_id       = aws_ebs_snapshot.of_volume.id
}
