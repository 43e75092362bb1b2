locals { size = { default = 1, staging = 2 }[terraform.workspace] }
output "all" { value = [terraform.workspace, local.size, path.module, path.root] }
