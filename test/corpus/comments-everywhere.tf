a = 1 # behind a value
b = 2 // likewise
c = /* before */ 3 /* after */
/* before a name */ d = 4
block /* between */ "label" /* here too */ { # and here
  e = [ # in a tuple
    1, // one
    /* two */ 2,
    # a line of its own
    3
    # at the end
  ] # done
  f = { # in an object
    # first
    a = 1 # one
    /* b */ b = 2 // two
    # last
  }
  g = call( # in a call
    1, # first
    2  # second
  )
} # closed
