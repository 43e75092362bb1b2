resource "terraform_data" "new" { input = 1 }
resource "terraform_data" "list" {
  count = 2
  input = count.index
}
resource "terraform_data" "keyed" {
  for_each = toset(["a", "b"])
  input    = each.key
}
moved {
  from = terraform_data.old
  to   = terraform_data.new
}
moved {
  from = terraform_data.older
  to   = terraform_data.old
}
moved {
  from = terraform_data.list
  to   = terraform_data.list[0]
}
moved {
  from = terraform_data.keyed["z"]
  to   = terraform_data.keyed["a"]
}
moved {
  from = module.before
  to   = module.after
}
moved {
  from = module.after.terraform_data.x
  to   = terraform_data.out
}
module "after" { source = "./inner" }
resource "terraform_data" "out" { input = "out" }
removed {
  from = terraform_data.gone
  lifecycle { destroy = false }
}
check "health" {
  assert {
    condition     = terraform_data.new.input == 1
    error_message = "no"
  }
}
output "workspace" { value = [terraform.workspace, path.module, path.root] }
