a = b- 1
