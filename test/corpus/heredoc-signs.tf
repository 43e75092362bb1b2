a = <<EOT
$
%
$$
a$
EOT
b = <<-EOT
  $x
    %y
  $${z}
  EOT
c = <<-EOT
  ends $
  ends %
  EOT
