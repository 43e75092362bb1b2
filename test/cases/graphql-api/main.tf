# 5 million operations at 0.000004, 1 million updates at 0.000002, 10 million minutes of connection at 0.00000008: 20 + 2 + 0.80.
# https://aws.amazon.com/appsync/pricing/
resource "aws_appsync_graphql_api" "told" {
  name                = "told"
  authentication_type = "API_KEY"
}

resource "aws_appsync_graphql_api" "untold" {
  name                = "untold"
  authentication_type = "API_KEY"
}
