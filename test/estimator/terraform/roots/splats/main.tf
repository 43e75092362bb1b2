locals {
  list    = [{ a = 1, l = [1, 2], o = { x = "x" } }, { a = 2, l = [3], o = { x = "y" } }]
  single  = { a = 1, l = [7, 8] }
  nothing = null
  set     = toset(["b", "a"])
  map     = { k = { a = 1 }, l = { a = 2 } }
}
output "full" { value = [local.list[*].a, local.list[*].l[0], local.list[*]["a"], local.list[*].o.x, local.list[*].l[*]] }
output "attribute" { value = [local.list.*.a, local.list.*.l[1], local.list.*.o.x, local.list.*.l.0] }
output "single" { value = [local.single[*].a, local.single[*], "text" [*], 5[*], local.single.*.a] }
output "null" { value = [local.nothing[*], local.nothing[*].a, null[*]] }
output "set" { value = local.set[*] }
output "map" { value = [local.map[*].k.a, values(local.map)[*].a] }
output "nested" { value = local.list[*].l[*] }
output "legacy" { value = [local.list.0.a, local.list.1.l.0, local.list[1].l.0] }
output "flat" { value = flatten(local.list[*].l) }
output "empty" { value = [[][*].a, tolist([])[*]] }
