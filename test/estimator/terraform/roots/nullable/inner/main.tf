variable "plain" {
  type    = string
  default = "inner"
}
variable "strict" {
  type     = string
  default  = "inner"
  nullable = false
}
variable "either" {
  default = "inner"
}
output "all" { value = [var.plain, var.strict, var.either] }
