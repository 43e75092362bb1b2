e = "Z.auto"
