# nothing is declared here
// nor here
/* and
   not here */
