# A vCPU-hour costs 0.04 and a GB-hour 0.005 on Fargate (0.03 and 0.004 on ARM, 0.05 and 0.006 on Windows, with 0.05 for its license);
# a GB-hour of storage above the 20 GB that come with a task 0.0001. web: 2 tasks × 730 h × (0.5 vCPU × 0.04 + 1 GB × 0.005) = 36.50.
# mixed: 1 task and a quarter of the other 4 on demand, 3 on Spot at 60 % less. Tasks on EC2 cost nothing by themselves. https://aws.amazon.com/fargate/pricing/
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE"]

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
}

resource "aws_ecs_cluster" "plain" {
  name = "plain"
}

resource "aws_ecs_capacity_provider" "own" {
  name = "own"

  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:1:autoScalingGroupName/own"
  }
}

resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = "512"
  memory                   = "1024"
  container_definitions    = "[]"
}

resource "aws_ecs_task_definition" "arm" {
  family                = "arm"
  cpu                   = "1 vCPU"
  memory                = "2 GB"
  container_definitions = "[]"

  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }

  ephemeral_storage {
    size_in_gib = 120
  }
}

resource "aws_ecs_task_definition" "windows" {
  family                = "windows"
  cpu                   = 2048
  memory                = 4096
  container_definitions = "[]"

  runtime_platform {
    cpu_architecture        = "X86_64"
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
}

resource "aws_ecs_task_definition" "unsized" {
  family                = "unsized"
  container_definitions = "[]"
}

resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = aws_ecs_cluster.plain.id
  launch_type     = "FARGATE"
  desired_count   = 2
  task_definition = aws_ecs_task_definition.web.arn

  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = true
  }
}

# Through its cluster's default strategy; autoscaling decides how many.
resource "aws_ecs_service" "scaled" {
  name            = "scaled"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.arm.arn
}

resource "aws_appautoscaling_target" "scaled" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.scaled.name}"
  min_capacity       = 3
  max_capacity       = 12
}

resource "aws_ecs_service" "mixed" {
  name            = "mixed"
  cluster         = aws_ecs_cluster.plain.id
  desired_count   = 5
  task_definition = "${aws_ecs_task_definition.web.family}:${aws_ecs_task_definition.web.revision}"

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
    weight            = 1
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 3
  }
}

resource "aws_ecs_service" "spot_untold" {
  name            = "spot-untold"
  desired_count   = 1
  task_definition = aws_ecs_task_definition.web.arn

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }
}

# 100 of the month's hours.
resource "aws_ecs_service" "windows" {
  name            = "windows"
  launch_type     = "FARGATE"
  desired_count   = 1
  task_definition = aws_ecs_task_definition.windows.arn
}

# No count written: one is taken.
resource "aws_ecs_service" "uncounted" {
  name            = "uncounted"
  launch_type     = "FARGATE"
  task_definition = aws_ecs_task_definition.web.arn
}

resource "aws_ecs_service" "on_instances" {
  name            = "on-instances"
  cluster         = aws_ecs_cluster.plain.id
  desired_count   = 4
  task_definition = aws_ecs_task_definition.unsized.arn
}

# Instances are billed on their own, but each of its 4 tasks gets a volume: 4 × 50 GB at 0.08.
resource "aws_ecs_service" "volume" {
  name            = "volume"
  cluster         = aws_ecs_cluster.plain.id
  desired_count   = 4
  task_definition = aws_ecs_task_definition.unsized.arn

  volume_configuration {
    name = "data"

    managed_ebs_volume {
      role_arn   = "arn:aws:iam::123456789012:role/ecs"
      size_in_gb = 50
    }
  }
}

resource "aws_ecs_service" "own_provider" {
  name            = "own-provider"
  cluster         = aws_ecs_cluster.plain.id
  desired_count   = 4
  task_definition = aws_ecs_task_definition.web.arn

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.own.name
    weight            = 1
  }
}

resource "aws_ecs_service" "unsized" {
  name            = "unsized"
  launch_type     = "FARGATE"
  desired_count   = 1
  task_definition = aws_ecs_task_definition.unsized.arn
}

variable "tasks" {
  type = number
}

resource "aws_ecs_service" "unknown" {
  name            = "unknown"
  launch_type     = "FARGATE"
  desired_count   = var.tasks
  task_definition = aws_ecs_task_definition.web.arn
}

resource "aws_ecs_service" "elsewhere" {
  name            = "elsewhere"
  launch_type     = "FARGATE"
  desired_count   = 1
  task_definition = "arn:aws:ecs:us-east-1:123456789012:task-definition/elsewhere:1"
}
