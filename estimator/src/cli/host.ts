/** The world as the command line sees it; tests give their own. */
export type Host = {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Now; the only clock there is. */
  readonly now?: () => Date;
  /** Milliseconds since some moment. */
  readonly elapsed?: () => number;
  /** Told at the end of each stage, where somebody wants to know how long it took. */
  readonly stage?: (stage: Stage) => void;
};
/** When it ended, if that was not now, and what took how many milliseconds of it. */
export type Stage = {
  readonly name: string;
  readonly at?: number | undefined;
  readonly parts?: readonly (readonly [milliseconds: number, name: string])[];
};
type Output = { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };

export const endStage = ({ stage }: Host, name: string): void => stage?.({ name });

/** The ISO date. */
export const todayOf = ({ now }: Host): string | undefined => now?.().toISOString().slice(0, 10);

export const exitCodes = { fine: 0, gateFailed: 1, failed: 2 } as const;

/** Something the person at the keyboard must put right; said in one line, with what to do. */
export class Mistake {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Colours only where a person looks, and wants them. */
export const wantsColor = ({ environment, stdout }: Host): boolean =>
  stdout.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
