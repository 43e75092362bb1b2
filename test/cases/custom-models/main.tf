# A model of one's own costs 0.5 a month; its training of 2 hours is 7,200 seconds at 0.001, and 100,000 units analyzed with it
# cost 0.0005 each. A project of labels is trained for 10 hours (600 minutes at 0.02) and runs for 20 (1,200 at 0.07); one of
# moderation has no name on the bill. https://aws.amazon.com/comprehend/pricing/ https://aws.amazon.com/rekognition/pricing/
resource "aws_comprehend_document_classifier" "mail" {
  name                 = "mail"
  data_access_role_arn = "arn:aws:iam::123456789012:role/data"
  language_code        = "en"
  input_data_config { s3_uri = "s3://somewhere/in" }
}

resource "aws_comprehend_entity_recognizer" "parts" {
  name                 = "parts"
  data_access_role_arn = "arn:aws:iam::123456789012:role/data"
  language_code        = "en"
  input_data_config {
    entity_types { type = "PART" }
    documents { s3_uri = "s3://somewhere/in" }
  }
}

resource "aws_rekognition_project" "labels" {
  name = "labels"
}
