# 1,000 minutes: small Linux at 0.005, medium ARM at 0.007, large Windows at 0.036; on Lambda with 2 GB 60,000 seconds at
# 0.00004. What builds on a fleet is paid with the fleet. https://aws.amazon.com/codebuild/pricing/
resource "aws_codebuild_project" "linux" {
  name         = "linux"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "build"
  }
}

resource "aws_codebuild_project" "arm" {
  name         = "arm"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "ARM_CONTAINER"
    compute_type = "BUILD_GENERAL1_MEDIUM"
    image        = "build"
  }
}

resource "aws_codebuild_project" "windows" {
  name         = "windows"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "WINDOWS_SERVER_2022_CONTAINER"
    compute_type = "BUILD_GENERAL1_LARGE"
    image        = "build"
  }
}

resource "aws_codebuild_project" "function" {
  name         = "function"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "LINUX_LAMBDA_CONTAINER"
    compute_type = "BUILD_LAMBDA_2GB"
    image        = "build"
  }
}

resource "aws_codebuild_project" "untold" {
  name         = "untold"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "build"
  }
}

resource "aws_codebuild_project" "fleet" {
  name         = "fleet"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "build"

    fleet {
      fleet_arn = "arn:aws:codebuild:us-east-1:123456789012:fleet/builders:1"
    }
  }
}

variable "compute_type" {
  type = string
}

resource "aws_codebuild_project" "unknown" {
  name         = "unknown"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/app.git"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = var.compute_type
    image        = "build"
  }
}
