# Images cost 0.10 for each GB stored a month: 40 GB are 4.00. Data that leaves AWS is billed on its own.
# https://aws.amazon.com/ecr/pricing/
resource "aws_ecr_repository" "told" {
  name = "told"
}

resource "aws_ecr_repository" "untold" {
  name = "untold"
}
