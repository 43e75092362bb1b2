/** What fetching depends on besides the address; tests give their own. */
export type Settings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home: Terraform's own settings and the cache are found from it. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** For tests: plain http on this machine, and git repositories on its disk. */
  readonly loopback: boolean;
  /** For one request, from its start to its last byte. */
  readonly timeoutMs: number;
  /** For one run of git. */
  readonly gitTimeoutMs: number;
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly pauseMs: number;
  /** Told what is being fetched, and undefined when that is done. */
  readonly progress: (what: string | undefined) => void;
};

export const usual: Omit<Settings, 'environment' | 'home'> = {
  platform: process.platform,
  loopback: false,
  timeoutMs: 60_000,
  gitTimeoutMs: 300_000,
  attempts: 3,
  pauseMs: 500,
  progress: () => undefined,
};

/** What one package may be at most; infrastructure code is far below. */
export const limits = {
  downloadBytes: 128 * 1024 * 1024,
  answerBytes: 16 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  entries: 50_000,
  redirects: 5,
  /** How long a server may ask to wait before another attempt. */
  patienceMs: 10_000,
} as const;
