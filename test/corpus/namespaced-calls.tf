a = provider::aws::arn_parse("arn:aws:s3:::bucket")
b = core::length([1])
c = provider::local::direxists("${path.module}/x")
d = x ? a::b(1) : c::d(2)
