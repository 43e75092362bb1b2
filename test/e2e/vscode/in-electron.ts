import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { execFileSync } from 'node:child_process';
import { carrier, inTemporary, root, settings, workspaceIn } from './paths.ts';
import { readResult, type Result } from './result.ts';
import { say } from './say.ts';

/** Undefined where VS Code cannot be downloaded, or has no screen to draw on. */
export async function desktopVsCode(): Promise<string | undefined> {
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(root, '.vscode-test'), timeout: 20_000 });
  } catch (error) {
    say(`VS Code cannot be downloaded (${error instanceof Error ? error.message : String(error)})`);
    return undefined;
  }
}

/** The same suite in the desktop application. */
export const inElectron = (executable: string, vsix: string, suite: string): Promise<Result> =>
  inTemporary('electron', async folder => {
    const profile = ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
    mkdirSync(join(folder, 'data/User'), { recursive: true });
    writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify(settings));
    const [cli = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, {
      reuseMachineInstall: true,
    });
    const windows = process.platform === 'win32';
    execFileSync(cli, [...args, ...profile, '--install-extension', vsix, '--force'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
    });
    const result = join(folder, 'result.json');
    await runTests({
      vscodeExecutablePath: executable,
      reuseMachineInstall: true,
      extensionDevelopmentPath: carrier,
      extensionTestsPath: suite,
      extensionTestsEnv: { COSTLENS_SUITE_RESULT: result },
      launchArgs: [workspaceIn(folder), ...profile, '--disable-workspace-trust'],
    }).catch((error: unknown) => say(String(error)));
    return readResult(result);
  });
