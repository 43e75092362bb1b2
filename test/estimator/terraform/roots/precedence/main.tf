variable "from_environment" { type = string }
variable "equals" { type = string }
variable "untyped" {}
variable "collection" { type = map(list(number)) }
variable "a" { default = "default" }
variable "b" { default = "default" }
variable "c" { default = "default" }
variable "d" { default = "default" }
variable "e" { default = "default" }
variable "f" { default = "default" }
variable "g" { default = "default" }
variable "empty" { type = string }
variable "flag" { type = bool }
variable "whole" { type = any }

output "all" {
  value = [var.from_environment, var.equals, var.untyped, var.collection, var.empty, var.flag, var.whole]
}
output "levels" {
  value = [var.a, var.b, var.c, var.d, var.e, var.f, var.g]
}
