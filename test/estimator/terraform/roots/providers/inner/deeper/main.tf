data "aws_region" "first" {}
resource "aws_s3_bucket" "deep" { bucket = "d" }
output "region" { value = data.aws_region.first.name }
