variable "x" {}
variable "y" {}
output "all" { value = "one ${var.x} ${var.y}" }
