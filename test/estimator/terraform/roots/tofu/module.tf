module "inner" { source = "./inner" }
locals { over = "no" }
