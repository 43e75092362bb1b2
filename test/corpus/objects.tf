a = {}
b = { a = 1 }
c = { a = 1, b = 2 }
d = { a : 1, b : 2 }
e = {
  a = 1
  b = 2
}
f = {
  a = 1,
  b = 2,
}
g = {

  a = 1

  b = 2

}
h = { "quoted" = 1, "with space" = 2 }
i = { (name) = 1, (var.key) = 2 }
j = { "${var.prefix}-x" = 1 }
k = { a = { b = { c = 1 } } }
l = {
}
m = { true = 1, false = 2, null = 3, if = 4, in = 5 }
n = { a = 1, b = 2, }
