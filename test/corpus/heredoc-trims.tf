a = <<-EOT
  %{ for x in xs ~}
  ${x}
  %{ endfor ~}
  EOT
b = <<-EOT
  first ${x ~}
  second
    third
  EOT
c = <<-EOT
    %{~ if x }
    yes
    %{~ endif }
  EOT
d = <<-EOT
  a
    ${~ x ~}
  b
  EOT
e = <<EOT
  %{~ for x in xs ~}
  ${x}
  %{~ endfor ~}
EOT
f = <<-EOT
  %{ if a ~}
    deeper
  %{ else ~}
    other
  %{ endif ~}
  end
  EOT
g = <<-EOT

  ${x ~}

  y
  EOT
