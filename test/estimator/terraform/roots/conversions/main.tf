variable "strings" {
  type    = set(string)
  default = [3, "a", true, "3"]
}
variable "numbers" {
  type    = set(number)
  default = ["10", 9, "9", 1.50]
}
variable "any_list" {
  type    = list(any)
  default = [1, "two", true]
}
variable "any_map" {
  type    = map(any)
  default = { a = 1, b = "two" }
}
variable "any_nested" {
  type    = list(any)
  default = [{ a = 1 }, { a = "x" }]
}
variable "any_set" {
  type    = set(any)
  default = [1, "1", 2]
}
variable "anything" {
  type    = any
  default = [1, "two", [true]]
}
variable "tuple" {
  type    = tuple([string, number, list(bool)])
  default = [1, "2", ["true", false]]
}
variable "map_of_list" {
  type    = map(list(string))
  default = { a = [1, 2], b = [] }
}
variable "list_of_set" {
  type    = list(set(number))
  default = [[1, "1"], [3, 2]]
}
variable "object_to_map" {
  type    = map(string)
  default = { n = 1, b = false, s = "s", big = 12345678901234567890 }
}
variable "plain_list" {
  type    = list(any)
  default = ["x", 1]
}
variable "plain_map" {
  type    = map(any)
  default = { x = 1, y = "z" }
}
locals {
  object = { a = 1, b = "2" }
}
output "strings" { value = var.strings }
output "numbers" { value = var.numbers }
output "any_list" { value = var.any_list }
output "any_map" { value = var.any_map }
output "any_nested" { value = var.any_nested }
output "any_set" { value = var.any_set }
output "anything" { value = var.anything }
output "tuple" { value = var.tuple }
output "map_of_list" { value = var.map_of_list }
output "list_of_set" { value = var.list_of_set }
output "object_to_map" { value = var.object_to_map }
output "plain_list" { value = var.plain_list }
output "plain_map" { value = var.plain_map }
output "functions" {
  value = [tolist(toset(["b", "a", "b"])), tomap(local.object), toset([1, "1"]), tolist([1, "a"]), tonumber("0x10" == "" ? 1 : "17"), tobool("true"), tostring(1.0), tolist([null, 1])]
}
output "keys" { value = [{ 1 = "one" }["1"], { (true) = "t" }["true"], [10, 20]["1"], tomap({ "2" = "two" })[2]] }
