# 10 instances at 0.1 and a million requests to find them at 0.000001; a million requests for configuration at 0.0000002 and
# 1,000 configurations received at 0.0008.
# https://aws.amazon.com/cloud-map/pricing/ https://aws.amazon.com/systems-manager/pricing/
resource "aws_service_discovery_service" "api" {
  name         = "api"
  namespace_id = "ns-1"
}

resource "aws_appconfig_application" "flags" {
  name = "flags"
}
