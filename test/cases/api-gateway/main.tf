# rest: 333 million requests at 0.0000035, 67 million above at 0.000003 = 1,165.50 + 201. A cache of 6.1 GB costs 0.20 an hour, the least one 0.02.
# http: requests of 700 KB count as two of 512 KB: 2 million at 0.000001. socket: messages of 100 KB count as four of 32 KB: 4 million at 0.000001,
# and 4 million minutes of connection at 0.00000025. https://aws.amazon.com/api-gateway/pricing/
resource "aws_api_gateway_rest_api" "rest" {
  name = "rest"
}

resource "aws_api_gateway_rest_api" "untold" {
  name = "untold"
}

resource "aws_api_gateway_stage" "cached" {
  rest_api_id           = aws_api_gateway_rest_api.rest.id
  deployment_id         = "deployment"
  stage_name            = "cached"
  cache_cluster_enabled = true
  cache_cluster_size    = "6.1"
}

resource "aws_api_gateway_stage" "least" {
  rest_api_id           = aws_api_gateway_rest_api.rest.id
  deployment_id         = "deployment"
  stage_name            = "least"
  cache_cluster_enabled = true
}

resource "aws_api_gateway_stage" "plain" {
  rest_api_id   = aws_api_gateway_rest_api.rest.id
  deployment_id = "deployment"
  stage_name    = "plain"
}

resource "aws_apigatewayv2_api" "http" {
  name          = "http"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_api" "socket" {
  name                       = "socket"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_api" "untold" {
  name                       = "untold"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

variable "protocol" {
  type = string
}

resource "aws_apigatewayv2_api" "unknown" {
  name          = "unknown"
  protocol_type = var.protocol
}
