# A service of 4 tasks that something else deploys: half of them run in one set on Fargate, 2 vCPU at 0.04 and 4 GB at 0.004
# for 730 hours; the other set runs on instances and costs nothing by itself. https://aws.amazon.com/fargate/pricing/
resource "aws_ecs_cluster" "shop" {
  name = "shop"
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
