a = { for k, v in m : k => v... if true }
b = f(g(x...)...)
c = {for x in y: x=>x}
d = [for x in y: x>=1]
e = a >= b
