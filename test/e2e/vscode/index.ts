import { findChromium } from './chromium.ts';
import { inCodeServer } from './in-code-server.ts';
import { desktopVsCode, inElectron } from './in-electron.ts';
import { codeServer } from './install.ts';
import { buildSuite, packageExtension } from './paths.ts';
import { nothing, skip, type Result } from './result.ts';
import { say } from './say.ts';

const name = 'the extension in a real VS Code';

/**
 * The packaged extension in a real VS Code: the desktop application where it can be had, or else VS Code's server behind a browser.
 * COSTLENS_VSCODE=electron or COSTLENS_VSCODE=code-server asks for one of them.
 */
export async function vscodeEndToEnd(): Promise<Result> {
  try {
    return await packed(process.env['COSTLENS_VSCODE']);
  } catch (error) {
    say(`FAIL  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ...nothing, failed: 1 };
  }
}

async function packed(wanted: string | undefined): Promise<Result> {
  const made = { vsix: packageExtension(), suite: buildSuite() };
  const desktop = wanted === 'code-server' ? undefined : await desktopVsCode();
  if (desktop !== undefined) return inElectron(desktop, made.vsix, made.suite);
  if (wanted === 'electron') return skip(name, 'VS Code cannot be downloaded here, or there is no display');
  const host = codeServerHost();
  if (typeof host === 'string') return skip(name, host);
  say('VS Code from code-server, with Chromium');
  return inCodeServer({ ...host, ...made });
}

/** Both halves of it, or why they cannot be had. */
function codeServerHost() {
  try {
    return { code: codeServer(), chromium: findChromium() };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (process.argv[1] === import.meta.filename) {
  const result = await vscodeEndToEnd();
  say(
    `${result.passed} passed, ${result.failed} failed${result.skipped.map(({ name, reason }) => `, skipped ${name}: ${reason}`).join('')}`,
  );
  process.exitCode = result.failed > 0 ? 1 : 0;
}
