a = 1
block {
  b = "é"
}
