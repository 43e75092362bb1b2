variable "service" {
  type = object({
    name     = string
    size     = optional(number, 2)
    labels   = optional(map(string), {})
    disk     = optional(object({ gb = optional(number, 20), type = optional(string, "gp3"), tags = optional(set(string)) }), {})
    ports    = optional(list(object({ number = number, open = optional(bool, true) })), [{ number = 443 }])
    pair     = optional(tuple([string, number]), ["a", 1])
    anything = optional(any)
    none     = optional(string)
  })
  default = { name = "web" }
}
variable "many" {
  type = map(object({
    a = optional(string, "A")
    b = optional(object({ c = optional(string, "C") }))
  }))
  default = {
    x = {}
    y = { a = null, b = {} }
    z = { a = 5, b = { c = true }, ignored = "gone" }
  }
}
variable "listed" {
  type    = list(object({ k = string, v = optional(number, 1) }))
  default = [{ k = "one" }, { k = "two", v = "22" }, { k = "three", v = null }]
}
variable "unique" {
  type    = set(object({ k = string, v = optional(number, 1) }))
  default = [{ k = "b" }, { k = "a", v = 1 }, { k = "b", v = 1 }]
}
output "service" { value = var.service }
output "many" { value = var.many }
output "listed" { value = var.listed }
output "unique" { value = var.unique }
