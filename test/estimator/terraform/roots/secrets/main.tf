variable "password" {
  type      = string
  default   = "hunter2"
  sensitive = true
}
variable "settings" {
  type = object({ user = string, pass = string })
  default = {
    user = "u"
    pass = "p"
  }
  sensitive = true
}
locals {
  url    = "db://${var.password}@host"
  object = { open = "o", closed = var.password }
  marked = sensitive("s3cret")
  list   = ["a", local.marked]
}
resource "terraform_data" "direct" { input = var.password }
resource "terraform_data" "nested" { input = local.object }
resource "terraform_data" "computed" { input = { length = length(var.password), url = local.url, upper = upper(local.marked), either = var.password == "x" ? "a" : "b", list = local.list, first = local.list[0] } }
resource "terraform_data" "revealed" { input = [nonsensitive(var.password), nonsensitive(local.url), [for x in local.list : nonsensitive(x)]] }
resource "terraform_data" "loop" { input = [for i in [1, 2] : "${i}${var.password}"] }
resource "terraform_data" "keyed" { input = { for k, v in { a = var.password, b = "open" } : k => "${v}!" } }
resource "terraform_data" "merged" { input = merge({ a = 1 }, { b = var.password }) }
resource "terraform_data" "refers" { input = [terraform_data.direct.input, terraform_data.nested.input.open] }
resource "terraform_data" "template" { input = "%{if var.password == "x"}a%{else}b%{endif}" }
resource "terraform_data" "settings" { input = [var.settings.user, keys(var.settings)] }
resource "terraform_data" "counted" {
  count = var.password == "hunter2" ? 2 : 1
  input = count.index
}
resource "terraform_data" "asks" { input = [issensitive(var.password), issensitive(local.object), issensitive(local.url), issensitive(module.m.open), issensitive("x")] }
module "m" {
  source = "./inner"
  given  = var.password
  plain  = "plain"
}
resource "terraform_data" "module" { input = [module.m.open, module.m.echo] }
output "hidden" {
  value     = { a = local.url, b = "b" }
  sensitive = true
}
output "shown" { value = nonsensitive(var.settings.user) }
output "flags" { value = [issensitive(var.password), issensitive(var.settings), nonsensitive(var.password)] }
