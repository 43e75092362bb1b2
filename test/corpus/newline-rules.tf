a = [
  1 +
  2,
  x
  ? 1
  : 2
]
b = (
  x
  .y
  [0]
)
c = f(
  x
  ==
  y
)
d = x[
  y
  +
  1
]
e = [x
.y]
