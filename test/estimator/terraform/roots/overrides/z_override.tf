locals { a = "z" }
module "m" {
  source = "./two"
  y      = "z"
}
resource "terraform_data" "r" { count = 2 }
