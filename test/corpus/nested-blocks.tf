a {
  b {
    c {
      d {
        e {
          value = "five down"
        }
      }
    }
  }
}
