a = <<-EOT
  two
  spaces
  EOT
b = <<-EOT
    four
  two
      six
  EOT
c = <<-EOT
  text

  after an empty line
  EOT
d = <<-EOT
  text
 
  after a line of one space
  EOT
e = <<-EOT
	tab
		two tabs
	EOT
f = <<-EOT
  ${x}
    ${y}
  EOT
g = <<-EOT
    %{ if x }
    yes
    %{ endif }
  EOT
h = <<-EOT
none
  some
EOT
i = <<-EOT
  EOT
j = <<-EOT
  a ${x} b
    c
  EOT
k = <<-EOT
   $${x}
  $5
  EOT
