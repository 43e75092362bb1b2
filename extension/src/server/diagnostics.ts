import type { Estimate } from '@costlens/estimator';
import { noticesByFile } from '@costlens/estimator/editor';
import type { Diagnostic } from 'vscode-languageserver/node';
import { diagnostic } from './answers.ts';

type Send = (file: string, diagnostics: Diagnostic[]) => void;

/** Tells the editor what changed since the last time: a file whose last notice went gets an empty list. */
export class Diagnostics {
  readonly #send: Send;
  #told = new Map<string, string>();

  constructor(send: Send) {
    this.#send = send;
  }

  publish(estimate: Estimate | undefined): void {
    const told = new Map<string, string>();
    for (const [file, notices] of estimate ? noticesByFile(estimate) : []) {
      const diagnostics = notices.map(diagnostic);
      told.set(file, JSON.stringify(diagnostics));
      if (this.#told.get(file) !== told.get(file)) this.#send(file, diagnostics);
    }
    for (const file of this.#told.keys()) if (!told.has(file)) this.#send(file, []);
    this.#told = told;
  }
}
