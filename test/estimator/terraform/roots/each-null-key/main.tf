resource "terraform_data" "b" {
  for_each = toset(["a", null])
  input    = each.key
}
