for   = 1
in    = 2
if    = 3
else  = 4
endif = 5
true  = 6
null  = 7
a     = x.for
b     = x.true.null
c     = for
d     = { in = in }
