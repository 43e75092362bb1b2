a = "naïve café 日本語 🎈"
b = "🎈${x}🎈"
c = <<EOT
🎈 ${x} é
EOT
d = "é"
e = " nbsp"
