enabled = true
name    = "last line without a break"