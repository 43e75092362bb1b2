# What can be reached from outside is found for nothing; searching a role or a user for unused access costs 0.2 a month, which
# the tables do not hold under a name that has been checked. https://aws.amazon.com/iam/access-analyzer/pricing/
resource "aws_accessanalyzer_analyzer" "outside" {
  analyzer_name = "outside"
}

resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
}

variable "type" {
  type = string
}

resource "aws_accessanalyzer_analyzer" "unknown" {
  analyzer_name = "unknown"
  type          = var.type
}
