region    = "us-west-2"
replicas  = 3
enabled   = true
zones     = ["a", "b"]
tags      = { Owner = "me" }
nested    = { a = [{ b = 1 }, { b = 2 }] }
multiline = <<EOT
text
EOT
