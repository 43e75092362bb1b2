output "from" { value = "terraform" }
