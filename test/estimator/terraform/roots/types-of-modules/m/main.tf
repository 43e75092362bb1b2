variable "list" {
  type    = list(number)
  default = []
}
variable "set" {
  type    = set(string)
  default = ["d"]
}
variable "object" {
  type    = object({ a = number, b = optional(bool, true) })
  default = { a = 0 }
}
variable "any" { default = null }
variable "map" {
  type    = map(string)
  default = {}
}
variable "tuple" {
  type    = tuple([string, bool])
  default = ["x", false]
}
output "all" { value = [var.list, var.object, var.any, var.map] }
output "set" { value = var.set }
output "sum" { value = sum(concat(var.list, [0])) }
