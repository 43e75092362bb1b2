module "network" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.1"
  providers = {
    aws = aws.virginia
  }
  azs             = slice(data.aws_availability_zones.all.names, 0, 3)
  private_subnets = [for i in range(3) : cidrsubnet("10.0.0.0/16", 8, i)]
}
module "local" {
  for_each = toset(["a", "b"])
  source   = "./modules/${"x"}"
  name     = each.key
  depends_on = [module.network]
}
