provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

data "aws_region" "waits" { depends_on = [terraform_data.first] }
data "aws_region" "not" { depends_on = [data.aws_partition.p] }
data "aws_partition" "p" {}
resource "terraform_data" "first" { input = "known" }
data "aws_region" "asked" { name = terraform_data.first.id }
data "aws_iam_policy_document" "waits" {
  depends_on = [terraform_data.first]
  statement { actions = ["a:b"] }
}
output "waits" { value = [data.aws_region.waits.name, data.aws_region.not.name, data.aws_region.asked.name, data.aws_region.asked.description, data.aws_iam_policy_document.waits.json, data.aws_iam_policy_document.waits.statement[0].actions] }
output "data" { value = [terraform_data.first.output, terraform_data.first.input, terraform_data.first.triggers_replace] }
module "inside" {
  source     = "./inside"
  depends_on = [terraform_data.first]
}
output "module" { value = module.inside.region }
