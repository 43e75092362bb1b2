# kept: 10 executions × 0.5 GB × 3,600 s × 730 h = 13,140,000 GB-seconds at 0.000004; 1 million requests of 100 ms on it: 50,000 GB-seconds.
# snap: a snapshot of 1 GB kept all month is 2,628,000 GB-seconds at 0.0000015; 10,000 restores of 1 GB at 0.0001; for Java it is free.
# Streamed responses cost 0.008 for each GB. https://aws.amazon.com/lambda/pricing/
resource "aws_lambda_function" "kept" {
  function_name = "kept"
  role          = "arn:aws:iam::123456789012:role/kept"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  memory_size   = 512
  publish       = true
}

resource "aws_lambda_alias" "kept" {
  name             = "live"
  function_name    = aws_lambda_function.kept.function_name
  function_version = aws_lambda_function.kept.version
}

resource "aws_lambda_provisioned_concurrency_config" "kept" {
  function_name                     = aws_lambda_alias.kept.function_name
  qualifier                         = aws_lambda_alias.kept.name
  provisioned_concurrent_executions = 10
}

resource "aws_lambda_function" "arm" {
  function_name = "arm"
  role          = "arn:aws:iam::123456789012:role/arm"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  architectures = ["arm64"]
}

# 100 of the month's hours: 4 × 0.125 GB × 360,000 s = 180,000 GB-seconds at 0.000003.
resource "aws_lambda_provisioned_concurrency_config" "arm" {
  function_name                     = aws_lambda_function.arm.function_name
  qualifier                         = aws_lambda_function.arm.version
  provisioned_concurrent_executions = 4
}

resource "aws_lambda_event_source_mapping" "arm" {
  event_source_arn = "arn:aws:sqs:us-east-1:123456789012:queue"
  function_name    = aws_lambda_function.arm.arn
}

resource "aws_lambda_function" "snap" {
  function_name = "snap"
  role          = "arn:aws:iam::123456789012:role/snap"
  handler       = "main.handler"
  runtime       = "python3.13"
  memory_size   = 1024
  snap_start { apply_on = "PublishedVersions" }
}

resource "aws_lambda_function" "java" {
  function_name = "java"
  role          = "arn:aws:iam::123456789012:role/java"
  handler       = "Main::handle"
  runtime       = "java21"
  memory_size   = 1024
  snap_start { apply_on = "PublishedVersions" }
}

resource "aws_lambda_function" "stream" {
  function_name = "stream"
  role          = "arn:aws:iam::123456789012:role/stream"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

resource "aws_lambda_function_url" "stream" {
  function_name      = aws_lambda_function.stream.function_name
  authorization_type = "AWS_IAM"
  invoke_mode        = "RESPONSE_STREAM"
}
