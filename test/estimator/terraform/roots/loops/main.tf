locals {
  people = [{ name = "ann", team = "red", age = 30 }, { name = "bob", team = "blue", age = 20 }, { name = "cid", team = "red", age = 40 }]
  map    = { b = 2, a = 1, "10" = 10, "9" = 9, B = 0 }
}
output "tuple" { value = [for p in local.people : p.name] }
output "indexed" { value = [for i, p in local.people : "${i}-${p.name}" if p.age > 20] }
output "object" { value = { for p in local.people : p.name => p.age } }
output "grouped" { value = { for p in local.people : p.team => p.name... } }
output "grouped_if" { value = { for i, p in local.people : p.team => i... if i != 1 } }
output "map" { value = [for k, v in local.map : "${k}=${v}"] }
output "set" { value = [for k, v in toset(["y", "x"]) : [k, v]] }
output "nested" { value = { for t in distinct(local.people[*].team) : t => { for p in local.people : p.name => p.age if p.team == t } } }
output "shadow" { value = [for local in [1, 2] : local * 2] }
output "number_key" { value = { for i in range(3) : i => i * i } }
output "bool_key" { value = { for b in [true, false] : b => b } }
output "over_object" { value = [for k, v in { z = 1, a = "x" } : [k, v]] }
output "empty" { value = [[for x in [] : x], { for x in [] : x => x }, { for x in [] : x => x... }] }
output "product" { value = [for pair in setproduct(["a", "b"], [1, 2]) : join("-", pair)] }
output "conditional" { value = [for x in [1, null, 3] : x if x != null] }
