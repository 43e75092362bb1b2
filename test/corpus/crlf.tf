a = 1
block "x" {
  b = [
    1, # comment
    2,
  ]
  c = {
    d = 3
  }
  e = <<EOT
text ${x}
more
EOT
  f = <<-EOT
    indented

      deeper
    EOT
}
/* a
comment */
g = "x" // end
