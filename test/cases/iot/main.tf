# 730 hours × 60 minutes at 0.0000001, 100,000 messages at 0.000001, 10,000 operations at 0.00000125; a rule looks at a
# million messages at 0.00000015 and sets off two actions for each at 0.00000015.
# https://aws.amazon.com/iot-core/pricing/
resource "aws_iot_thing" "sensor" {
  name = "sensor"
}

resource "aws_iot_topic_rule" "store" {
  name        = "store"
  enabled     = true
  sql         = "SELECT * FROM 'topic/store'"
  sql_version = "2016-03-23"
}

resource "aws_iot_topic_rule" "off" {
  name        = "off"
  enabled     = false
  sql         = "SELECT * FROM 'topic/off'"
  sql_version = "2016-03-23"
}
