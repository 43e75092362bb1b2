resource "terraform_data" "y" { input = "y" }
moved {
  from = terraform_data.w
  to   = terraform_data.y
}
