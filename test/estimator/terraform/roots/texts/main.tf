locals {
  name  = "world"
  items = ["a", "b"]
}
output "heredoc" {
  value = <<EOT
Hello ${local.name}
  kept
EOT
}
output "indented" {
  value = <<-EOT
    one
      two
    three
  EOT
}
output "indented_less" {
  value = <<-EOT
      six
    four

   three
  EOT
}
output "directives" {
  value = <<-EOT
    %{for i, x in local.items~}
    ${i}: ${x}
    %{endfor~}
    %{if local.name == "world"}yes%{else}no%{endif}
    end
  EOT
}
output "escapes" { value = "$${not} %%{not} \t\"q\" \\ \u00e9 \U0001F600 $ % $$ %%" }
output "trims" { value = "a   ${~local.name~}   b ${~"x"} c %{~if true~}  d  %{~endif~} e" }
output "nested" { value = "x${"y${"z"}"}" }
output "types" { value = ["${1}", "${true}", "a${1.50}", "a${null == null}", "${[1, 2]}", "${12345678901234567890}x"] }
output "lines" { value = "a\nb\r\nc" }
output "loop" { value = "%{for x in local.items}[${x}]%{endfor}%{for k, v in { p = 1, q = 2 } }${k}${v}%{endfor}" }
output "escaped_heredoc" {
  value = <<EOT
a\nb $${c} %%{d} "q"
EOT
}
output "else" { value = "%{if false}a%{else}%{if true}b%{endif}%{endif}" }
output "string_template" { value = templatestring(local.template, { n = 3, l = ["x"] }) }
locals { template = "n=$${n}%%{for i in l} $${i}%%{endfor}" }
