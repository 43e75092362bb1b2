service = {
  name  = 12
  size  = "7"
  disk  = { gb = "100", tags = ["b", "a", "b"] }
  ports = [{ number = "80", open = "false" }, { number = 22 }]
}
