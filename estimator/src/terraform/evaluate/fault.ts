import type { ProblemCode } from '../../model.ts';

/** Why an expression or a function has no value. Returned, never thrown; whoever knows the place makes it a problem. */
export class Fault {
  readonly message: string;
  readonly code: ProblemCode;
  constructor(message: string, code: ProblemCode = 'value') {
    this.message = message;
    this.code = code;
  }
}
