locals {
  tags = {
    "kubernetes.io/cluster/${var.name}" = "owned"
    Name                                = var.name
  }
  sizes   = { small = "t3.small", large = "m5.large" }
  size    = lookup(local.sizes, var.size, local.sizes["small"])
  by_zone = { for s in aws_subnet.all : s.availability_zone => s.id... }
  flat    = merge([for k, v in var.groups : { for u in v : "${k}/${u}" => u }]...)
  total   = sum([for d in var.disks : d.size * d.count])
  first   = try(var.list[0], null)
  ok      = alltrue([for x in var.list : x != "" && !startswith(x, "-")])
}
