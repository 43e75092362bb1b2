# An environment of Elastic Beanstalk is billed for what it starts: its instances (MinSize of them), their volumes, a load balancer, a database.
# Not written: one t3.micro 0.01 an hour, 8 GB of gp2 0.10, a classic load balancer 0.03. Application load balancer 0.02, its units 0.01 an hour.
# https://aws.amazon.com/elasticbeanstalk/pricing/ https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html

resource "aws_elastic_beanstalk_environment" "plain" {
  name        = "plain"
  application = "app"
}

resource "aws_elastic_beanstalk_environment" "full" {
  name        = "full"
  application = "app"

  setting {
    namespace = "aws:ec2:instances"
    name      = "InstanceTypes"
    value     = "m5.large, m6i.large"
  }

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "4"
  }

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "RootVolumeType"
    value     = "gp3"
  }

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "RootVolumeSize"
    value     = "50"
  }

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "MonitoringInterval"
    value     = "1 minute"
  }

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "application"
  }

  setting {
    namespace = "aws:rds:dbinstance"
    name      = "HasCoupledDatabase"
    value     = "true"
  }

  setting {
    namespace = "aws:rds:dbinstance"
    name      = "DBInstanceClass"
    value     = "db.m5.large"
  }

  setting {
    namespace = "aws:rds:dbinstance"
    name      = "DBAllocatedStorage"
    value     = "100"
  }
}

resource "aws_elastic_beanstalk_environment" "single" {
  name        = "single"
  application = "app"

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "EnvironmentType"
    value     = "SingleInstance"
  }

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "m5.large"
  }
}

resource "aws_elastic_beanstalk_environment" "worker" {
  name        = "worker"
  application = "app"
  tier        = "Worker"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "m5.large"
  }

  setting {
    namespace = "aws:ec2:instances"
    name      = "EnableSpot"
    value     = "true"
  }

  setting {
    namespace = "aws:ec2:instances"
    name      = "SpotFleetOnDemandBase"
    value     = "1"
  }

  setting {
    namespace = "aws:ec2:instances"
    name      = "SpotFleetOnDemandAboveBasePercentage"
    value     = "0"
  }
}

variable "size" {
  type = string
}

resource "aws_elastic_beanstalk_environment" "of_any_type" {
  name        = "any"
  application = "app"
  tier        = "Worker"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = var.size
  }
}
