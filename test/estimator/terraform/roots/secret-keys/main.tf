variable "keys" {
  type      = set(string)
  default   = ["hunter2"]
  sensitive = true
}
resource "terraform_data" "r" {
  for_each = var.keys
  input    = 1
}
