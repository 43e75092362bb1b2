variable "name" {
  type    = string
  default = "x"
}
variable "sizes" {
  type = map(object({
    cpu    = number
    memory = optional(number, 512)
    labels = optional(map(string), {})
  }))
  default = {}
}
variable "checked" {
  type        = list(tuple([string, number, bool]))
  description = "Checked"
  nullable    = false
  validation {
    condition     = length(var.checked) > 0 && can(regex("^[a-z]+$", var.checked[0][0]))
    error_message = "At least one, and in small letters: ${join(", ", var.checked[*][0])}."
  }
}
variable "anything" {}
