a = {
  list = [
    1,
    2,
  ]
  call = f(
    1,
    2
  )
  parens = (
    1
  )
  nested = {
    deep = [
      "x"
    ]
  }
}
