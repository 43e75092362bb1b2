variable "plain" {
  type    = string
  default = "fallback"
}
variable "strict" {
  type     = string
  default  = "fallback"
  nullable = false
}
variable "untyped" {
  default  = { a = 1 }
  nullable = false
}
variable "none" {
  type    = list(string)
  default = null
}
module "given" {
  source = "./inner"
  plain  = null
  strict = null
  either = var.none == null ? null : "x"
}
module "left" {
  source = "./inner"
}
output "root" { value = [var.plain, var.strict, var.untyped, var.none] }
output "given" { value = module.given.all }
output "left" { value = module.left.all }
