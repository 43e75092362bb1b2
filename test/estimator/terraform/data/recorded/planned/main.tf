provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  ebs_optimized = null
  root_block_device {
    volume_size = "30"
    iops        = null
  }
  ebs_block_device {
    device_name           = "/dev/sdf"
    delete_on_termination = false
    encrypted             = "true"
  }
  launch_template { id = "lt-1" }
  metadata_options { http_tokens = "required" }
  tags = { Count = 1 }
}
output "instance" {
  value = {
    root_size         = aws_instance.web.root_block_device[0].volume_size
    root_iops         = aws_instance.web.root_block_device[0].iops
    root_type         = aws_instance.web.root_block_device[0].volume_type
    root_deleted      = aws_instance.web.root_block_device[0].delete_on_termination
    root_device       = aws_instance.web.root_block_device[0].device_name
    disk              = one(aws_instance.web.ebs_block_device).delete_on_termination
    encrypted         = one(aws_instance.web.ebs_block_device).encrypted
    template          = aws_instance.web.launch_template[0].version
    endpoint          = aws_instance.web.metadata_options[0].http_endpoint
    credits           = aws_instance.web.credit_specification
    tags              = aws_instance.web.tags
    optimized         = aws_instance.web.ebs_optimized
    key               = aws_instance.web.key_name
    source_dest_check = aws_instance.web.source_dest_check
    hibernation       = aws_instance.web.hibernation
    password          = aws_instance.web.get_password_data
    unwritten_block   = aws_instance.web.cpu_options
    options           = length(aws_instance.web.launch_template)
  }
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::123456789012:role/r"
  handler       = "h"
  runtime       = "nodejs22.x"
  filename      = "f.zip"
  tracing_config { mode = "Active" }
}
output "lambda" {
  value = [aws_lambda_function.f.memory_size, aws_lambda_function.f.timeout, aws_lambda_function.f.package_type, aws_lambda_function.f.architectures, aws_lambda_function.f.description, aws_lambda_function.f.reserved_concurrent_executions, aws_lambda_function.f.vpc_config]
}

resource "aws_sqs_queue" "q" {
  name                      = "q"
  message_retention_seconds = "60"
  policy                    = "{ \"Version\": \"2012-10-17\", \"Statement\": [] }"
  redrive_policy            = <<-JSON
    {"maxReceiveCount": 4, "deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:<dead>"}
  JSON
}
output "queue" {
  value = [aws_sqs_queue.q.message_retention_seconds, aws_sqs_queue.q.policy, aws_sqs_queue.q.redrive_policy, aws_sqs_queue.q.fifo_queue, aws_sqs_queue.q.delay_seconds, aws_sqs_queue.q.kms_master_key_id]
}

resource "aws_iam_role" "r" {
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}]}"
}
output "role" { value = [aws_iam_role.r.assume_role_policy, aws_iam_role.r.path, aws_iam_role.r.max_session_duration, aws_iam_role.r.name, aws_iam_role.r.description] }

resource "aws_autoscaling_group" "a" {
  availability_zones   = ["eu-west-1b", "eu-west-1a", "eu-west-1b"]
  launch_configuration = "lc"
  min_size             = "1"
  max_size             = 2
  instance_refresh {
    strategy = "Rolling"
    preferences { instance_warmup = "30" }
  }
  warm_pool {}
}
output "group" {
  value = {
    zones    = aws_autoscaling_group.a.availability_zones
    min_size = aws_autoscaling_group.a.min_size
    healthy  = aws_autoscaling_group.a.instance_refresh[0].preferences[0].min_healthy_percentage
    warmup   = aws_autoscaling_group.a.instance_refresh[0].preferences[0].instance_warmup
    skip     = aws_autoscaling_group.a.instance_refresh[0].preferences[0].skip_matching
    state    = aws_autoscaling_group.a.warm_pool[0].pool_state
    grace    = aws_autoscaling_group.a.health_check_grace_period
    tags     = aws_autoscaling_group.a.tag
  }
}

resource "aws_dynamodb_table" "t" {
  name         = "t"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
output "table" { value = [aws_dynamodb_table.t.attribute, aws_dynamodb_table.t.read_capacity, aws_dynamodb_table.t.table_class, aws_dynamodb_table.t.local_secondary_index, aws_dynamodb_table.t.stream_enabled] }

resource "aws_security_group" "s" {
  name = "s"
  ingress {
    from_port   = "80"
    to_port     = 80
    protocol    = -1
    cidr_blocks = ["0.0.0.0/0"]
  }
}
output "security_group" { value = [aws_security_group.s.description, aws_security_group.s.revoke_rules_on_delete, aws_security_group.s.name_prefix, one(aws_security_group.s.ingress).cidr_blocks] }

resource "aws_lb" "l" { subnets = ["subnet-2", "subnet-1"] }
output "lb" { value = [aws_lb.l.load_balancer_type, aws_lb.l.idle_timeout, aws_lb.l.subnets, aws_lb.l.internal, aws_lb.l.access_logs] }
