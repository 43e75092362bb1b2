a = [
b = {

resource "x" "y" {
  z = 1
}
