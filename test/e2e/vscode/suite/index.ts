import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import { editorTests } from './editor.ts';

/** What VS Code calls, inside its extension host, to run the tests. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'suite', mocha);
  editorTests();
  const failed = await new Promise<number>(resolve => {
    let passed = 0;
    const runner = mocha.run(failures => {
      const file = process.env['COSTLENS_SUITE_RESULT'];
      if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed: failures }));
      resolve(failures);
    });
    runner.on('pass', () => (passed += 1));
  });
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

/** The extension host hands its output on unformatted, among much else. */
function print(...args: readonly unknown[]): void {
  // eslint-disable-next-line no-console -- the only way out of an extension host
  for (const line of format(...args).split('\n')) if (line.trim() !== '') console.log(`[suite] ${line}`);
}
