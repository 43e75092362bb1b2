a = 1
b = 2
c = <<EOT
one
two
EOT
d = {
  x = 1
}
