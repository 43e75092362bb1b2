# Lightsail bills a plan by the hour: the bundle of an instance or database, the power of a container service for each of its nodes.
# Disks are billed by the GB; a static address only while nothing uses it, from its second hour on: 729 × 0.005.
# https://aws.amazon.com/lightsail/pricing/

variable "bundle" {
  type = string
}

resource "aws_lightsail_instance" "linux" {
  name              = "linux"
  availability_zone = "us-east-1a"
  blueprint_id      = "amazon_linux_2023"
  bundle_id         = "small_3_0"
}

resource "aws_lightsail_instance" "smallest" {
  name              = "smallest"
  availability_zone = "us-east-1a"
  blueprint_id      = "amazon_linux_2023"
  bundle_id         = "nano_2_0"
}

resource "aws_lightsail_instance" "windows" {
  name              = "windows"
  availability_zone = "us-east-1a"
  blueprint_id      = "windows_server_2022"
  bundle_id         = "medium_win_3_0"
}

resource "aws_lightsail_instance" "of_any_bundle" {
  name              = "any"
  availability_zone = "us-east-1a"
  blueprint_id      = "amazon_linux_2023"
  bundle_id         = var.bundle
}

resource "aws_lightsail_database" "one" {
  relational_database_name = "one"
  blueprint_id             = "mysql_8_0"
  bundle_id                = "micro_2_0"
  master_database_name     = "app"
  master_username          = "app"
  master_password          = "secret123"
}

resource "aws_lightsail_container_service" "three" {
  name  = "three"
  power = "small"
  scale = 3
}

resource "aws_lightsail_disk" "data" {
  name              = "data"
  availability_zone = "us-east-1a"
  size_in_gb        = 64
}

resource "aws_lightsail_static_ip" "used" {
  name = "used"
}

resource "aws_lightsail_static_ip_attachment" "used" {
  static_ip_name = aws_lightsail_static_ip.used.id
  instance_name  = aws_lightsail_instance.linux.id
}

resource "aws_lightsail_static_ip" "unused" {
  name = "unused"
}
