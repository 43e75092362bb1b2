# The older kind of bot, without a price like the younger. https://aws.amazon.com/lex/pricing/
resource "aws_lex_bot" "talk" {
  name           = "Talk"
  child_directed = false

  abort_statement {
    message {
      content      = "Sorry."
      content_type = "PlainText"
    }
  }

  intent {
    intent_name    = "Order"
    intent_version = "1"
  }
}
