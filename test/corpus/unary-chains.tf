a = - - 1
b = !!!true
c = -x.y[0]
d = !f(x).y
e = -"1"
f = - (1)
g = 1 - - - 1
