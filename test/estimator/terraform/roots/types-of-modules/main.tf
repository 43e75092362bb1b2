module "wide" {
  source = "./m"
  list   = ["1", 2]
  set    = [3, "3", 1]
  object = { a = "1", extra = "x" }
  any    = { x = [1, "a"] }
  map    = { k = 1 }
  tuple  = [1, true]
}
module "defaults" {
  source = "./m"
  set    = null
}
output "wide" { value = module.wide }
output "defaults" { value = module.defaults }
