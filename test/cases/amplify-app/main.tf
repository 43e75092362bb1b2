# 100 minutes of builds at 0.01, 10 GB at 0.02, 100 GB served at 0.15; rendering on the server costs besides, which the
# tables do not hold, nor builds on larger machines. https://aws.amazon.com/amplify/pricing/
resource "aws_amplify_app" "static" {
  name = "static"
}

resource "aws_amplify_app" "rendered" {
  name     = "rendered"
  platform = "WEB_COMPUTE"

  job_config {
    build_compute_type = "LARGE_16GB"
  }
}
