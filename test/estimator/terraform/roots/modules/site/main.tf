variable "name" { type = string }
variable "size" {
  type    = number
  default = 9
}
variable "zones" {
  type    = list(string)
  default = []
}
locals { label = upper("${var.name}-${var.size}") }
resource "terraform_data" "zone" {
  for_each = toset(var.zones)
  input    = "${local.label}/${each.value}"
}
module "deep" {
  source = "../deep"
  text   = local.label
}
output "label" { value = local.label }
output "zones" { value = [for z in terraform_data.zone : z.input] }
output "deep" { value = module.deep.text }
output "empty" { value = null }
