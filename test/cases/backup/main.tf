# A vault bills what it keeps, each kind at its own price and some under the service it comes from, and what is restored.
# https://aws.amazon.com/backup/pricing/

resource "aws_backup_vault" "told" {
  name = "told"
}

resource "aws_backup_vault" "untold" {
  name = "untold"
}
