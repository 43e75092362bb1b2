a = f(<<EOT
text
EOT
)
b = f(<<EOT
text
EOT
, 2)
c = [<<EOT
one
EOT
, <<EOT
two
EOT
]
d = {
  x = <<EOT
in an object
EOT
  y = 1
}
e = (<<-EOT
  x
  EOT
)
