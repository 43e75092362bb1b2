resource "aws_lambda_function" "told" {
  function_name = "told"
  role          = "arn:aws:iam::123456789012:role/told"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  memory_size   = 512

  ephemeral_storage {
    size = 1536
  }
}

resource "aws_lambda_function" "arm" {
  function_name = "arm"
  role          = "arn:aws:iam::123456789012:role/arm"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  architectures = ["arm64"]
}

resource "aws_lambda_function" "untold" {
  function_name = "untold"
  role          = "arn:aws:iam::123456789012:role/untold"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}
