# Microsoft AD has two domain controllers, each billed: Enterprise, the default, 0.2 an hour, Standard 0.06; two more are told
# of one, and an account it is shared with at 0.018. Simple AD: large, the default, 0.15, small 0.05.
# https://aws.amazon.com/directoryservice/pricing/
resource "aws_directory_service_directory" "enterprise" {
  name     = "corp.example.com"
  password = "Secret-1234"
  type     = "MicrosoftAD"
}

resource "aws_directory_service_directory" "standard" {
  name     = "corp.example.com"
  password = "Secret-1234"
  type     = "MicrosoftAD"
  edition  = "Standard"
}

resource "aws_directory_service_directory" "simple" {
  name     = "corp.example.com"
  password = "Secret-1234"
  size     = "Small"
}

resource "aws_directory_service_directory" "large" {
  name     = "corp.example.com"
  password = "Secret-1234"
}
