# A pipeline of the first kind, the default, costs 1 a month while changes run through it; of the second kind 1,000 minutes of
# actions cost 0.002 each. 100 GB of packages at 0.05, a million requests at 0.000005.
# https://aws.amazon.com/codepipeline/pricing/ https://aws.amazon.com/codeartifact/pricing/
resource "aws_codepipeline" "first" {
  name     = "first"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"
}

resource "aws_codepipeline" "second" {
  name          = "second"
  role_arn      = "arn:aws:iam::123456789012:role/pipeline"
  pipeline_type = "V2"
}

resource "aws_codeartifact_domain" "packages" {
  domain = "packages"
}

resource "aws_codeartifact_repository" "npm" {
  repository = "npm"
  domain     = aws_codeartifact_domain.packages.domain
}
