resource "aws_ebs_volume" "kind" {
  availability_zone = "us-east-1a"
  type              = "gp9"
  size              = 100
}

resource "aws_instance" "unheard_of" {
  ami           = "ami-12345678"
  instance_type = "m99.large"
}

resource "aws_instence" "misspelt" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
}

resource "aws_chime_voice_connector" "not_yet" {
  name = "not-yet"
}

resource "aws_iam_role" "free" {
  name               = "free"
  assume_role_policy = "{}"
}

resource "random_id" "free" {
  byte_length = 4
}

resource "google_storage_bucket" "elsewhere" {
  name     = "elsewhere"
  location = "EU"
}
