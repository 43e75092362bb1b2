a = var.x
b = var.x.y.z
c = aws_instance.web[0].id
d = aws_instance.web["key"].id
e = module.m.list[0].map["k"].attr
f = local.x[var.i]
g = local.x[local.y[0]]
h = a[0][1][2]
i = a["b"]["c"]
j = data.aws_ami.x.id
k = a[-1]
l = a["${b}-c"]
m = each.value.x-y_z
n = a[
  0
]
o = a [0]
p = a . b
