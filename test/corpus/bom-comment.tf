# first
a = 1
