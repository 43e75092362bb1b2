block "with \"quotes\"" {}
block "back\\slash" {}
block "dollar $${literal}" {}
block "tab\there" {}
block "$5 100%" {}
