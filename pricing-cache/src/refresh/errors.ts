/** Thrown inside of a refresh, which crosses network and disk at every step; caught once, in `refresh`, and made a value there. */
export class RefreshError extends Error {}

/** A failure that may pass: the same thing is tried again. */
export class Again extends Error {
  readonly afterMs: number | undefined;
  /** Something was gained before it failed, so it is not the same failure over and over. */
  readonly isFurther: boolean;

  constructor(
    message: string,
    { afterMs, isFurther = false }: { afterMs?: number | undefined; isFurther?: boolean } = {},
  ) {
    super(message);
    this.afterMs = afterMs;
    this.isFurther = isFurther;
  }
}

export const codeOf = (error: unknown): string | undefined => {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? undefined : codeOf(cause);
};

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a failed write means to the person at the machine. */
export function diskError(error: unknown, folder: string): RefreshError {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new RefreshError(`the disk of ${folder} is full; make room, or choose another folder with XDG_CACHE_HOME`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new RefreshError(`${folder} cannot be written to (${code})`);
  return new RefreshError(`${folder}: ${messageOf(error)}`);
}
