/** Why a module could not be had: returned, never thrown. */
export class Failure {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Nobody answered: what is in the cache may still do. */
export class Unreachable extends Failure {}
