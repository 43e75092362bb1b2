a = <<EOT
hello ${name}
EOT
b = <<EOT
${a}${b}
EOT
c = <<EOT
%{ for x in xs }
- ${x}
%{ endfor }
EOT
d = <<EOT
%{ if x ~}
yes
%{ else ~}
no
%{ endif ~}
EOT
e = <<EOT
$${escaped} %%{escaped} $ % $$ %% 5$ 5%
ends with $
ends with %
EOT
f = <<EOT
"quotes" and \backslashes\ and \n stay
EOT
g = <<EOT
${jsonencode({
  a = 1
  b = "x"
})}
EOT
h = <<EOT
${<<INNER
inside
INNER
}
EOT
i = <<EOT
${"EOT"}
 EOT2
EOT
