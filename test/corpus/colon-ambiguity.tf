a = { x : y ? 1 : 2 }
b = { x : y ? { z : 1 } : { z : 2 }, w : 3 }
c = y ? x : z
d = [for k, v in m : k == "a" ? v : null]
e = { for k, v in m : k => v ? 1 : 2 if k ? true : false }
