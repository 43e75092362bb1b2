# A service of 4 tasks that something else deploys: half of them run in one set on Fargate, 2 vCPU at 0.04 and 4 GB at 0.004
# for 730 hours; another set runs on instances and costs nothing by itself.
# One without a place runs where its cluster says: 1 vCPU and 2 GB on Fargate. The service itself runs none. https://aws.amazon.com/fargate/pricing/
resource "aws_ecs_cluster" "shop" {
  name = "shop"
}

resource "aws_ecs_cluster_capacity_providers" "shop" {
  cluster_name       = aws_ecs_cluster.shop.name
  capacity_providers = ["FARGATE"]
  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
}

resource "aws_ecs_service" "shop" {
  name          = "shop"
  cluster       = aws_ecs_cluster.shop.id
  desired_count = 4
  deployment_controller { type = "EXTERNAL" }
}

resource "aws_ecs_task_definition" "shop" {
  family                   = "shop"
  cpu                      = 1024
  memory                   = 2048
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  container_definitions    = jsonencode([{ name = "shop", image = "shop" }])
}

resource "aws_ecs_task_set" "half" {
  service         = aws_ecs_service.shop.id
  cluster         = aws_ecs_cluster.shop.id
  task_definition = aws_ecs_task_definition.shop.arn
  launch_type     = "FARGATE"
  scale { value = 50 }
}

resource "aws_ecs_task_set" "all" {
  service         = aws_ecs_service.shop.id
  cluster         = aws_ecs_cluster.shop.id
  task_definition = aws_ecs_task_definition.shop.arn
  launch_type     = "FARGATE"
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = true
  }
}

resource "aws_ecs_task_set" "own" {
  service         = aws_ecs_service.shop.id
  cluster         = aws_ecs_cluster.shop.id
  task_definition = aws_ecs_task_definition.shop.arn
  launch_type     = "EC2"
  scale { value = 50 }
}

resource "aws_ecs_task_set" "of_cluster" {
  service         = aws_ecs_service.shop.id
  cluster         = aws_ecs_cluster.shop.id
  task_definition = aws_ecs_task_definition.shop.arn
  scale { value = 25 }
}
