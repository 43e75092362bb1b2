url     = "https://example.com//path" # not a comment inside
hash    = "# not a comment"
glob    = "/* not a comment */"
divided = 8 / 2 / 2
stars   = "**/*.tf"
