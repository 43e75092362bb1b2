bare {
}
one "label" {
  a = 1
}
two "first" "second" {
  b = 2
}
words first second third {
  c = 3
}
mixed "quoted" bare "again" {}
