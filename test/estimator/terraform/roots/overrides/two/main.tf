variable "x" {}
variable "y" {}
output "all" { value = "two ${var.x} ${var.y}" }
