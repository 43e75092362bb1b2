# https://aws.amazon.com/ecr/pricing/: 100 GB stored in public × 0.1; what is pulled over the internet no table has; basic scans
# are free. https://aws.amazon.com/inspector/pricing/: 100 images × 0.09 and 1,000 scans again × 0.01.

resource "aws_ecrpublic_repository" "images" {
  repository_name = "images"
}

resource "aws_ecr_registry_scanning_configuration" "enhanced" {
  scan_type = "ENHANCED"
}

resource "aws_ecr_registry_scanning_configuration" "basic" {
  scan_type = "BASIC"
}
