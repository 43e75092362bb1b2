variable "size" {
  type        = number
  default     = 1
  description = "base"
}
variable "kept" { default = "kept" }
locals {
  a = "main"
  b = "main"
}
output "out" {
  value = "main"
}
output "locals" { value = [local.a, local.b, var.size, var.kept, local.c] }
module "m" {
  source = "./one"
  x      = "main"
  y      = "main"
}
output "m" { value = module.m.all }
resource "terraform_data" "r" {
  count = 1
  input = "main"
  lifecycle {
    create_before_destroy = true
  }
}
resource "terraform_data" "each" {
  for_each = toset(["a"])
  input    = each.key
}
locals { c = "main" }
