a = x["a b"]
b = x["$${k}"]
c = x["${k}"]
d = x[<<EOT
k
EOT
]
e = x[(0)]
f = x[y ? 0 : 1]
g = x[[1, 2][0]]
h = x[true]
i = x[1.5]
