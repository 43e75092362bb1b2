a = my-name
b = my - name
c = a-1
d = a -1
f = x.my-attr
