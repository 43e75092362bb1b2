# What templates have no type for. Two gateways write 20,000 GB each at 0.01: no month costs a gateway more than 124.928.
# Tapes: 1,000 GB at 0.023. HSM: 100 hours at 1.6. AD Connector: 730 hours at 0.05. Advanced
# instances and vaults have no prices in our tables.
# https://aws.amazon.com/storagegateway/pricing/ https://aws.amazon.com/cloudhsm/pricing/
resource "aws_storagegateway_gateway" "files" {
  count            = 2
  gateway_name     = "files-${count.index}"
  gateway_timezone = "GMT"
  gateway_type     = "FILE_S3"
}

resource "aws_storagegateway_gateway" "tapes" {
  gateway_name     = "tapes"
  gateway_timezone = "GMT"
  gateway_type     = "VTL"
}

resource "aws_storagegateway_gateway" "volumes" {
  gateway_name     = "volumes"
  gateway_timezone = "GMT"
  gateway_type     = "CACHED"
}

resource "aws_glacier_vault" "vault" {
  name = "vault"
}

resource "aws_cloudhsm_v2_hsm" "hsm" {
  cluster_id = "cluster-1"
  subnet_id  = "subnet-1"
}

resource "aws_ssm_activation" "standard" {
  iam_role = "role"
}

resource "aws_ssm_activation" "advanced" {
  iam_role = "role"
}

resource "aws_directory_service_directory" "connector" {
  name     = "corp.example.com"
  password = "Secret-1234"
  type     = "ADConnector"
  size     = "Small"
}
