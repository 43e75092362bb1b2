# An agent reads 1,000,000 tokens a month (1,000 thousands at 0.0001) and writes 200,000 (200 at 0.0004); so does a profile of a
# part of the world. A model of another maker has no name on AWS's own bill: unpriced. A guardrail checks 10,000 texts a month
# under each of its four policies: 1.5, 1.5, 1 and 1; words alone are free. A knowledge base makes 2,000,000 tokens into vectors
# at 0.00002 a thousand; one over an index of Kendra costs nothing beside it, and questions to tables have no name. https://aws.amazon.com/bedrock/pricing/
resource "aws_bedrockagent_agent" "helper" {
  agent_name              = "helper"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "amazon.nova-lite-v1:0"
}

resource "aws_bedrockagent_agent" "foreign" {
  agent_name              = "foreign"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/agent"
  foundation_model        = "anthropic.claude-3-haiku-20240307-v1:0"
}

resource "aws_bedrock_inference_profile" "team" {
  name = "team"

  model_source {
    copy_from = "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-lite-v1:0"
  }
}

resource "aws_bedrock_guardrail" "all" {
  name                      = "all"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"

  content_policy_config {
    filters_config {
      input_strength  = "HIGH"
      output_strength = "HIGH"
      type            = "HATE"
    }
  }

  topic_policy_config {
    topics_config {
      name       = "advice"
      definition = "Advice about investments"
      type       = "DENY"
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      action = "BLOCK"
      type   = "NAME"
    }
  }

  contextual_grounding_policy_config {
    filters_config {
      threshold = 0.5
      type      = "GROUNDING"
    }
  }
}

resource "aws_bedrock_guardrail" "words" {
  name                      = "words"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"

  word_policy_config {
    managed_word_lists_config {
      type = "PROFANITY"
    }
  }
}

resource "aws_bedrockagent_knowledge_base" "papers" {
  name     = "papers"
  role_arn = "arn:aws:iam::123456789012:role/papers"

  knowledge_base_configuration {
    type = "VECTOR"
    vector_knowledge_base_configuration {
      embedding_model_arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0"
    }
  }
}

resource "aws_bedrockagent_knowledge_base" "index" {
  name     = "index"
  role_arn = "arn:aws:iam::123456789012:role/index"

  knowledge_base_configuration {
    type = "KENDRA"
  }
}

resource "aws_bedrockagent_knowledge_base" "tables" {
  name     = "tables"
  role_arn = "arn:aws:iam::123456789012:role/tables"

  knowledge_base_configuration {
    type = "SQL"
  }
}
