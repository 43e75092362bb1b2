resource "aws_nat_gateway" "one" {
  count     = 2
  subnet_id = "subnet-1"
}

resource "aws_nat_gateway" "other" {
  subnet_id = "subnet-1"
}

resource "aws_lambda_function" "any" {
  function_name = "any"
  role          = "arn:aws:iam::123456789012:role/any"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  memory_size   = 1024
}
