resource "aws_s3_bucket" "told" {
  bucket = "told"
}

resource "aws_s3_bucket" "untold" {
  bucket = "untold"
}
