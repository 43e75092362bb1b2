locals {
  yes   = true
  list  = tolist(["a"])
  set   = toset(["b", "a"])
  obj   = { a = 1 }
  other = { a = 1, b = "x" }
}
output "number_string" { value = [local.yes ? 1 : "a", local.yes ? "a" : 1, !local.yes ? 1 : "2"] }
output "bool_string" { value = [local.yes ? true : "x", "true" ? 1 : 2] }
output "null" { value = [local.yes ? null : 1, !local.yes ? null : 1, local.yes ? null : null] }
output "tuples" { value = [local.yes ? [1, 2] : ["a", "b"], local.yes ? [1] : [], local.yes ? ["a", 1] : []] }
output "list_tuple" { value = local.yes ? local.list : [1] }
output "set_list" { value = local.yes ? local.list : local.set }
output "set_tuple" { value = local.yes ? ["z", "y", "z"] : local.set }
output "objects" { value = local.yes ? local.obj : { a = 2 } }
output "objects_differ" { value = local.yes ? local.obj : { b = "x" } }
output "object_map" { value = local.yes ? local.other : tomap({ c = "d" }) }
output "empty_object" { value = local.yes ? {} : local.obj }
output "nested" { value = local.yes ? { a = [1], b = { c = null } } : { a = ["x"], b = { c = 1 } } }
output "chain" { value = local.yes ? 1 : local.yes ? "two" : null }
output "null_object" { value = local.yes ? { a = null } : { a = { b = 1 } } }
output "equal_types" { value = [(local.yes ? 1 : "x") == "1", (local.yes ? [1] : ["x"]) == ["1"]] }
