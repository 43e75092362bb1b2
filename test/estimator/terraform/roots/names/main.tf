resource "terraform_data" "keys" {
  for_each = toset(["plain", "with \"quotes\"", "new\nline", "$${dollar}", "uni-é", "back\\slash", "tab\t", "%%{x}"])
  input    = each.value
}
resource "terraform_data" "objects" {
  for_each = { for i, v in ["a", "b"] : "k${i}" => v }
  input    = [each.key, each.value]
}
resource "terraform_data" "chained" {
  for_each = terraform_data.objects
  input    = each.value.input[1]
}
resource "terraform_data" "zero" {
  count = 0
  input = terraform_data.missing_is_fine
}
resource "terraform_data" "missing_is_fine" {}
resource "terraform_data" "text_count" {
  count = "2"
  input = count.index
}
output "refs" { value = [terraform_data.text_count[*].input, terraform_data.zero[*].input, [for o in terraform_data.objects : o.input], keys(terraform_data.chained), one(terraform_data.zero[*].id)] }
