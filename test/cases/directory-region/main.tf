# https://aws.amazon.com/directoryservice/pricing/: two domain controllers × 730 h × 0.06 in the other region, three × 730 h × 0.2
# of the enterprise edition; of a directory that is not in the
# code nobody knows the edition.

resource "aws_directory_service_directory" "main" {
  name     = "corp.example.com"
  password = "secret"
  type     = "MicrosoftAD"
  edition  = "Standard"
}

resource "aws_directory_service_region" "ireland" {
  directory_id = aws_directory_service_directory.main.id
  region_name  = "eu-west-1"
}

resource "aws_directory_service_directory" "large" {
  name     = "large.example.com"
  password = "secret"
  type     = "MicrosoftAD"
}

resource "aws_directory_service_region" "other" {
  directory_id                         = aws_directory_service_directory.large.id
  region_name                          = "eu-west-1"
  desired_number_of_domain_controllers = 3
}

resource "aws_directory_service_region" "unknown" {
  directory_id = "d-1"
  region_name  = "eu-west-1"
}
