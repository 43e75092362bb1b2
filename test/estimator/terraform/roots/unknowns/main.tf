resource "terraform_data" "a" { input = "known" }
resource "terraform_data" "b" {
  input = { id = terraform_data.a.id, fixed = 1, list = [terraform_data.a.id, "x"] }
}
locals {
  id     = terraform_data.a.id
  mixed  = { k = local.id, l = "v" }
  listed = ["a", local.id, "c"]
}
output "input" { value = terraform_data.a.input }
output "output" { value = terraform_data.a.output }
output "mixed" { value = [local.mixed, local.mixed.l, local.mixed.k, keys(local.mixed), length(local.mixed)] }
output "list" { value = [length(local.listed), local.listed[0], local.listed[1], contains(local.listed, "c"), contains(local.listed, "zz"), index(local.listed, "a"), element(local.listed, 5), slice(local.listed, 0, 1), reverse(local.listed)] }
output "set" { value = [toset(local.listed), length(toset(local.listed)), sort(local.listed)] }
output "texts" { value = ["x-${local.id}", startswith("x-${local.id}", "x-"), startswith("x-${local.id}", "y-"), local.id == null, "x-${local.id}" == "", local.id == "a", local.id != null, upper(local.id), join(",", local.listed), join(",", ["a", "b"]), length("ab${local.id}")] }
output "logic" { value = [local.id == "a" || true, alltrue([false, local.id == "a"]), anytrue([true, local.id == "a"]), local.id == "a" ? "same" : "same", !(local.id == "a")] }
output "merge" { value = [merge(local.mixed, { l = "w" }), merge({ a = 1 }, { b = local.id }).a, lookup(local.mixed, "l", "d"), lookup(local.mixed, "zz", "d"), try(local.mixed.zz, "d"), can(local.mixed.k), coalesce(local.id, "x"), coalesce("x", local.id), coalesce(null, "y")] }
output "for" { value = [[for x in local.listed : "${x}!"], { for k, v in local.mixed : k => v }, [for x in local.listed : x if x != "a"]] }
output "json" { value = [jsonencode(local.mixed), jsonencode({ a = 1 }), jsondecode(local.id)] }
output "functions" { value = [max(1, 2, length(local.id)), format("%s-%s", "a", local.id), formatlist("%s", local.listed), flatten([local.listed, ["d"]]), concat(local.listed, ["d"]), zipmap(["p", "q"], ["1", local.id]), distinct(local.listed), compact(local.listed), tolist(local.listed), values(local.mixed), one([local.id]), range(3), split(",", "a,${local.id}"), cidrsubnet("10.0.0.0/8", 8, 1), tostring(local.id), nonsensitive("x")] }
output "timestamps" { value = [timestamp() == "", uuid() != "", length(uuid()), bcrypt("x") == "x"] }
output "nullness" { value = [local.id == null ? 1 : 2, terraform_data.a.output == null, terraform_data.a.id != null ? "a" : "b"] }
