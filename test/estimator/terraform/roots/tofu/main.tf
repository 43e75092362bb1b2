locals { which = "terraform" }
resource "terraform_data" "r" { input = local.which }
