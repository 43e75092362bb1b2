b = "tfvars"
c = "tfvars"
