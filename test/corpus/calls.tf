a = f()
b = f(1)
c = f(1, 2)
d = f(1, 2,)
e = f(list...)
f = f(1, list...)
g = f(
  1,
  2,
)
h = f(g(h(i())))
i = f({ a = 1 }, [1], "x")
j = max(1, 2).x
k = values(x)[0].y
l = f(
)
