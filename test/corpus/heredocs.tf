a = <<EOT
one line
EOT
b = <<EOT
two
lines
EOT
c = <<EOT
EOT
d = <<EOT

EOT
e = <<MARKER
  indented
    more
MARKER
f = <<EOT
ends with a marker in EOT the middle
EOT
g = <<EOT
not EOT
EOT not
EOT
h = <<a-b_c1
names may be odd
a-b_c1
block {
  i = <<END
in a block
  END
}
