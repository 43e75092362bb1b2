a = [for x in list : x]
b = [for i, x in list : i]
c = [for x in list : x if x != ""]
d = [for x in list : x.name if x.enabled && x.size > 3]
e = [
  for x in list :
  x
  if x
]
f = [for x in [for y in z : y] : x]
g = [for k, v in { a = 1 } : "${k}=${v}"]
h = [for x in list : { name = x }]
i = [for x in a ? b : c : x]
