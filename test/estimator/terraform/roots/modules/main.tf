variable "sites" {
  default = { eu = { size = 1, zones = ["a", "b"] }, us = { size = 2, zones = [] } }
}
module "site" {
  source   = "./site"
  for_each = var.sites
  name     = each.key
  size     = each.value.size
  zones    = each.value.zones
}
module "counted" {
  source = "./site"
  count  = 2
  name   = "n${count.index}"
  zones  = [count.index]
}
module "none" {
  source = "./site"
  count  = 0
  name   = "never"
}
module "single" {
  source = "./site"
  name   = module.counted[0].label
  zones  = keys(module.site)
}
resource "terraform_data" "uses" {
  for_each = module.site
  input    = "${each.key}:${each.value.label}:${length(each.value.zones)}"
}
output "labels" { value = { for k, m in module.site : k => m.label } }
output "splat" { value = [module.counted[*].label, module.none[*].label, one(module.none[*].label), length(module.none)] }
output "nested" { value = [module.single.deep, module.site["eu"].deep] }
output "whole" { value = module.counted[1] }
output "try" { value = [try(module.none[0].label, "missing"), can(module.site["zz"])] }
