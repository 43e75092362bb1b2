a = true && false || true
b = true || false && false
c = !true
d = !(a && b)
e = !!x
f = a == b && c != d
g = 1 < 2 && 2 <= 3 || 4 > 3 && 3 >= 2
h = a == b == c
i = !a == b
