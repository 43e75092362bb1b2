terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}
resource "terraform_data" "a" { input = timestamp() }
resource "aws_instance" "i" {
  ami           = "a"
  instance_type = "t3.micro"
}
locals {
  id = terraform_data.a.id
  ip = aws_instance.i.public_ip
}
output "texts" { value = ["x-${local.id}" == "y-abc", "x-${local.id}" == "x-abc", "x-${local.id}" == "x", "x-${local.id}" != "q", local.id == "", "x-${local.id}" == 5, ["x-${local.id}"] == ["q"], "x-${local.id}" == "y-${local.id}", contains(["x-${local.id}"], "q"), local.id == 5] }
output "collections" { value = [[local.id] == [], [local.id, 1] == [local.id, 2], { a = local.id } == { a = null }, { a = local.id, b = 1 } == { a = "x", b = 2 }, local.id == null || true, local.id == [], local.id == {}] }
output "index" { value = [index(["b", local.id, "a"], "b"), index(["b", local.id, "a"], "a")] }
output "conditionals" { value = [(local.id == "a" ? null : "x") == null, (local.id == "a" ? "z" : "x") == null, (local.id == "a" ? terraform_data.a.output : "x") == null, (local.id == "a" ? [1] : [2, 3]) == null] }
output "nulls" { value = [aws_instance.i.id == null, local.ip == null, aws_instance.i.key_name == null, aws_instance.i.ebs_block_device == null, terraform_data.a.output == null, local.id == null, timestamp() == null, upper(local.ip) == null, [local.ip][0] == null, tostring(local.ip) == null, coalesce(local.ip, "x") == null, try(local.ip, "x") == null, (local.ip == "" ? "a" : "b") == null, lookup({ a = local.ip }, "a", "b") == null, local.ip != null ? 1 : 0, local.ip + 1 == null, aws_instance.i == null, one([local.ip]) == null, aws_instance.i.tags_all == null, aws_instance.i.arn == null] }
