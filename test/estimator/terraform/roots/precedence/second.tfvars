g = "second"
