ingress {
  port = 80
}
ingress {
  port = 443
}
locals {
}
locals {
  x = 1
}
