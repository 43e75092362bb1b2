# A number of the United States is 365/12 days at 0.03, a free one at 0.06, with 1,000 minutes of calls at 0.002 and 0.01; those
# of other countries have no name. A queue makes 10,000 normalized minutes at 0.008, its dearer tier and slots have no name.
# Messages are 10,000 sent at 0.00002 and 200,000 delivered at 0.000001. A channel takes 100 hours at 2, a basic one at 0.2;
# what viewers watch has no name, nor does an advanced channel's input. Ten functions are watched for 7,300 hours at 0.003 and
# 5 databases for 3,650 at 0.004. 1,000 profiles cost 0.005 each. https://aws.amazon.com/connect/pricing/
# https://aws.amazon.com/mediaconvert/pricing/ https://aws.amazon.com/ivs/pricing/ https://aws.amazon.com/devops-guru/pricing/
resource "aws_connect_phone_number" "line" {
  country_code = "US"
  type         = "DID"
  target_arn   = "arn:aws:connect:us-east-1:123456789012:instance/help"
}

resource "aws_connect_phone_number" "free" {
  country_code = "US"
  type         = "TOLL_FREE"
  target_arn   = "arn:aws:connect:us-east-1:123456789012:instance/help"
}

resource "aws_connect_phone_number" "foreign" {
  country_code = "NZ"
  type         = "DID"
  target_arn   = "arn:aws:connect:us-east-1:123456789012:instance/help"
}

resource "aws_media_convert_queue" "films" {
  name = "films"
}

resource "aws_media_convert_queue" "slots" {
  name         = "slots"
  pricing_plan = "RESERVED"
}

resource "aws_ivschat_room" "chat" {
  name = "chat"
}

resource "aws_ivs_channel" "stage" {
  name = "stage"
}

resource "aws_ivs_channel" "small" {
  name = "small"
  type = "BASIC"
}

resource "aws_ivs_channel" "large" {
  name = "large"
  type = "ADVANCED_HD"
}

resource "aws_devopsguru_resource_collection" "all" {
  type = "AWS_SERVICE"
  cloudformation {
    stack_names = ["*"]
  }
}

resource "aws_customerprofiles_domain" "people" {
  domain_name             = "people"
  default_expiration_days = 365
}
