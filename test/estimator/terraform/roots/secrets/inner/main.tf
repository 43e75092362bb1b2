variable "given" {}
variable "plain" {}
output "open" { value = "open ${var.plain}" }
output "echo" {
  value     = "echo ${var.given}"
  sensitive = true
}
output "secret" {
  value     = var.plain
  sensitive = true
}
resource "terraform_data" "inside" { input = { given = var.given, plain = var.plain } }
