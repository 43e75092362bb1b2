# A database of Lightsail in two zones costs twice that in one; a load balancer has one price.
# The embedded snapshot has neither of the two prices yet, so there they are reported as missing. https://aws.amazon.com/lightsail/pricing/

resource "aws_lightsail_database" "two" {
  relational_database_name = "two"
  blueprint_id             = "mysql_8_0"
  bundle_id                = "small_ha_2_0"
  master_database_name     = "app"
  master_username          = "app"
  master_password          = "secret123"
}

resource "aws_lightsail_lb" "front" {
  name          = "front"
  instance_port = 80
}
