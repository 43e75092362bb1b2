f = "first"
g = "first"
