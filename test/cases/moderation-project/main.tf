# Moderation is trained under a name that we do not know, and billed by the picture that it looks at.
# https://aws.amazon.com/rekognition/pricing/
resource "aws_rekognition_project" "moderation" {
  name    = "moderation"
  feature = "CONTENT_MODERATION"
}
