a = <<EOT 
text
EOT
