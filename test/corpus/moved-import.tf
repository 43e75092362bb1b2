moved {
  from = aws_instance.a
  to   = module.x.aws_instance.a["k"]
}
import {
  to = aws_s3_bucket.b
  id = "bucket-name"
}
removed {
  from = aws_instance.old
  lifecycle {
    destroy = false
  }
}
check "health" {
  data "http" "self" {
    url = "https://example.com"
  }
  assert {
    condition     = data.http.self.status_code == 200
    error_message = "${data.http.self.url} answers ${data.http.self.status_code}"
  }
}
