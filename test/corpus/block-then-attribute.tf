block {
  a = 1
  inner {
    b = 2
  }
  c = 3
}
attribute = 4
block {
}

last = 5
