# told: the memory of 2 instances of 1 GB is provisioned all the time: 1,460 GB-hours at 0.007; 100 hours with 4 active are 200 vCPU-hours at 0.06,
# and 100 × 2 × 1 GB more than is provisioned. plain: 1 vCPU and 2 GB, one instance provisioned. https://aws.amazon.com/apprunner/pricing/
resource "aws_apprunner_auto_scaling_configuration_version" "two" {
  auto_scaling_configuration_name = "two"
  min_size                        = 2
}

resource "aws_apprunner_service" "told" {
  service_name                   = "told"
  auto_scaling_configuration_arn = aws_apprunner_auto_scaling_configuration_version.two.arn

  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/aws-containers/hello-app-runner:latest"
      image_repository_type = "ECR_PUBLIC"
    }
  }

  instance_configuration {
    cpu    = "512"
    memory = "1 GB"
  }
}

resource "aws_apprunner_service" "plain" {
  service_name = "plain"

  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/aws-containers/hello-app-runner:latest"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}
