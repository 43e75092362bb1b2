# Two machines behind an endpoint: 2 × 730 hours at 0.2; its configuration alone costs nothing. 10,000 seconds of inference
# without servers, notebooks and what is stored have no price in the tables; an app costs 0.05 an hour on the machine it gets
# without a word, told to run 100 hours, and its server nothing; 10 GB of home directories are EFS at
# 0.3. https://aws.amazon.com/sagemaker/pricing/
resource "aws_sagemaker_endpoint_configuration" "model" {
  production_variants {
    variant_name           = "main"
    model_name             = "model"
    instance_type          = "ml.m5.xlarge"
    initial_instance_count = 2
  }

  production_variants {
    variant_name = "rare"
    model_name   = "model"

    serverless_config {
      max_concurrency         = 5
      memory_size_in_mb       = 4096
      provisioned_concurrency = 1
    }
  }
}

resource "aws_sagemaker_endpoint" "model" {
  endpoint_config_name = aws_sagemaker_endpoint_configuration.model.name
}

resource "aws_sagemaker_notebook_instance" "notes" {
  name          = "notes"
  role_arn      = "arn:aws:iam::123456789012:role/notes"
  instance_type = "ml.t3.medium"
  volume_size   = 20
}

resource "aws_sagemaker_app" "kernel" {
  app_name          = "kernel"
  app_type          = "KernelGateway"
  domain_id         = "d-1"
  user_profile_name = "me"
}

resource "aws_sagemaker_app" "server" {
  app_name          = "default"
  app_type          = "JupyterServer"
  domain_id         = "d-1"
  user_profile_name = "me"
}

resource "aws_sagemaker_domain" "team" {
  domain_name = "team"
  auth_mode   = "IAM"
  vpc_id      = "vpc-1"
  subnet_ids  = ["subnet-1"]

  default_user_settings {
    execution_role = "arn:aws:iam::123456789012:role/studio"
  }
}

resource "aws_sagemaker_space" "mine" {
  domain_id  = "d-1"
  space_name = "mine"

  space_settings {
    space_storage_settings {
      ebs_storage_settings {
        ebs_volume_size_in_gb = 20
      }
    }
  }
}
