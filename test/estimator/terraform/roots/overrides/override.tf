variable "size" { default = "5" }
locals { a = "override" }
output "out" { value = "override" }
resource "terraform_data" "r" {
  input = "override"
  lifecycle { ignore_changes = [input] }
}
