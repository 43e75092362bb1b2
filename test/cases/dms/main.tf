# Hours (730 × 0.10, in two zones 0.20); a t3 includes 50 GB, an r5 100 GB: 100 GB bill 50 × 0.10, 150 GB in two zones 50 × 2 × 0.10. Open to the internet:
# an address at 0.01.
# https://aws.amazon.com/dms/pricing/

resource "aws_dms_replication_instance" "included" {
  replication_instance_id    = "included"
  replication_instance_class = "dms.t3.medium"
}

resource "aws_dms_replication_instance" "more" {
  replication_instance_id    = "more"
  replication_instance_class = "dms.t3.medium"
  allocated_storage          = 100
  publicly_accessible        = true
}

resource "aws_dms_replication_instance" "two_zones" {
  replication_instance_id    = "two-zones"
  replication_instance_class = "dms.r5.large"
  allocated_storage          = 150
  multi_az                   = true
}
