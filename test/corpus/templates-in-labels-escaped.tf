resource "x" "$${y}" {}
resource "x" "%%{z}" {}
