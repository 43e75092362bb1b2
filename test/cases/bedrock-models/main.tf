# Two model units of Nova Canvas at 60 an hour are 87,600 a month, one with a commitment of six months at 30 is 21,900. The
# units of a custom model cost what those of its base cost: 24 an hour, 17,520. A custom model is stored for 2 a month, and
# trained on 5,000,000 tokens: 5,000 thousands at 0.008. Units of Nova Pro have a name and no figure, those of other makers'
# models not even a name. Nobody knows which model a parameter means. https://aws.amazon.com/bedrock/pricing/
resource "aws_bedrock_provisioned_model_throughput" "canvas" {
  provisioned_model_name = "canvas"
  model_arn              = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-canvas-v1:0"
  model_units            = 2
}

resource "aws_bedrock_provisioned_model_throughput" "committed" {
  provisioned_model_name = "committed"
  model_arn              = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-canvas-v1:0"
  model_units            = 1
  commitment_duration    = "SixMonths"
}

resource "aws_bedrock_custom_model" "tuned" {
  custom_model_name     = "tuned"
  job_name              = "tuned"
  base_model_identifier = "arn:aws:bedrock:us-west-2::foundation-model/meta.llama3-1-70b-instruct-v1:0:128k"
  role_arn              = "arn:aws:iam::123456789012:role/tuning"
  hyperparameters       = { epochCount = "1" }

  output_data_config { s3_uri = "s3://somewhere/out" }
  training_data_config { s3_uri = "s3://somewhere/in" }
}

resource "aws_bedrock_provisioned_model_throughput" "tuned" {
  provisioned_model_name = "tuned"
  model_arn              = aws_bedrock_custom_model.tuned.custom_model_arn
  model_units            = 1
}

resource "aws_bedrock_provisioned_model_throughput" "pro" {
  provisioned_model_name = "pro"
  model_arn              = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0:300k"
  model_units            = 1
  commitment_duration    = "OneMonth"
}

resource "aws_bedrock_provisioned_model_throughput" "foreign" {
  provisioned_model_name = "foreign"
  model_arn              = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2:1:200k"
  model_units            = 1
}

variable "model" {}

resource "aws_bedrock_provisioned_model_throughput" "unknown" {
  provisioned_model_name = "unknown"
  model_arn              = var.model
  model_units            = 1
}
