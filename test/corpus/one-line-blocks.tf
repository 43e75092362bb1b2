empty {}
spaced { }
single { a = 1 }
labelled "x" { list = [1, 2] }
object "y" { map = { a = 1, b = 2 } }
outer {
  inner { deep = true }
  inner { deep = false }
}
