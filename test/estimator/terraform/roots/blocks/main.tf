terraform {
  required_version = ">= 1.5"
}
locals { ids = { a = "one", b = "two" } }
resource "terraform_data" "imported" {
  for_each = local.ids
  input    = each.value
  provisioner "local-exec" {
    when    = destroy
    command = "echo ${self.input} ${each.key}"
  }
  provisioner "remote-exec" {
    inline = ["echo ${self.id}"]
    connection {
      type = "ssh"
      host = self.output
    }
    on_failure = continue
  }
}
import {
  for_each = local.ids
  to       = terraform_data.imported[each.key]
  id       = each.value
}
import {
  to = terraform_data.single
  id = "single-${local.ids.a}"
}
resource "terraform_data" "single" {
  input            = "s"
  triggers_replace = [local.ids, timestamp()]
  lifecycle {
    replace_triggered_by = [terraform_data.imported["a"].id]
    postcondition {
      condition     = self.input == "s"
      error_message = "is ${self.input}"
    }
  }
}
removed {
  from = module.gone
  lifecycle { destroy = true }
}
removed {
  from = terraform_data.away
  lifecycle { destroy = false }
}
check "scoped" {
  assert {
    condition     = terraform_data.single.input != "" && length(local.ids) > 5
    error_message = "only ${length(local.ids)}"
  }
}
variable "watched" {
  type    = number
  default = 3
  validation {
    condition     = var.watched > 1
    error_message = "no"
  }
}
variable "passing" {
  type      = string
  default   = "e"
  ephemeral = true
}
output "checked" {
  value       = var.watched
  description = "with all that an output may have"
  depends_on  = [terraform_data.single]
  precondition {
    condition     = var.watched > 1
    error_message = "no"
  }
}
