a=1
b   =   2
	c	=	3

  d = 4   
e={a=1}
f=[1,2]
g=x?1:2
h=a+b-c


i=!a
block"label"{
}
