a = length(aws_instance.x[*].id)
b = join(",", aws_instance.x.*.id)
c = flatten([for s in var.sets : [for i in s.items : merge(i, { set = s.name })]])
d = concat(a[*].b, [c], try(d.*.e, []))
