a = x.0
b = x.0.name
c = x.name.0.id
d = x.0.a.1.b
e = x.*.y.0.z
f = x.10
