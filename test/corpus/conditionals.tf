a = x ? 1 : 2
b = x ? y ? 1 : 2 : 3
c = x ? 1 : y ? 2 : 3
d = x == 1 || y ? "a" : "b"
e = (
  x
  ? "over several"
  : "lines"
)
f = [x ? 1 : 2, y ? 3 : 4]
g = { a = x ? 1 : 2 }
h = x ? { a = 1 } : { b = 2 }
