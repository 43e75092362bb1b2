# AWS bills these by use under names that its documentation gives; the tables do not hold their prices yet.
# https://aws.amazon.com/location/pricing/ https://aws.amazon.com/lex/pricing/ https://aws.amazon.com/connect/pricing/
resource "aws_codecommit_repository" "code" {
  repository_name = "code"
}

resource "aws_lexv2models_bot" "talk" {
  name                        = "talk"
  role_arn                    = "arn:aws:iam::123456789012:role/lex"
  idle_session_ttl_in_seconds = 60
}

resource "aws_connect_instance" "calls" {
  identity_management_type = "SAML"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
}

resource "aws_location_tracker" "vans" {
  tracker_name = "vans"
}

resource "aws_location_geofence_collection" "depots" {
  collection_name = "depots"
}

resource "aws_location_map" "city" {
  map_name = "city"

  configuration {
    style = "VectorHereBerlin"
  }
}

resource "aws_location_place_index" "places" {
  index_name  = "places"
  data_source = "Here"
}

resource "aws_location_route_calculator" "routes" {
  calculator_name = "routes"
  data_source     = "Here"
}

resource "aws_rekognition_collection" "faces" {
  collection_id = "faces"
}
