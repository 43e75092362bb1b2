import type { Page } from 'playwright-core';
import type { Server } from './server.ts';

/** The workbench's address for a folder, with a file open. */
export function workbenchUrl({ authority }: Server, folder: string, file?: string): string {
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(file === undefined ? [] : [['openFile', remote(authority, file)]]),
  ];
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
}

const remote = (authority: string, path: string): string => `vscode-remote://${authority}${path}`;

type Development = { readonly extension: string; readonly tests: string };

/** Tells the page to run tests in its extension host, as VS Code's own test server does: through the configuration in its head. */
export async function serveDevelopment(
  page: Page,
  { authority }: Server,
  { extension, tests }: Development,
): Promise<void> {
  const at = (path: string) => ({ $mid: 1, scheme: 'vscode-remote', authority, path });
  const options = JSON.stringify({ extensions: [at(extension)], extensionTestsPath: at(tests) });
  // A text, since it runs in the browser: after the page is read, before its modules run.
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    const meta = document.readyState === 'interactive' && document.getElementById('vscode-workbench-web-configuration');
    if (!meta) return;
    const configuration = JSON.parse(meta.dataset.settings);
    configuration.developmentOptions = { ...configuration.developmentOptions, ...${options} };
    meta.dataset.settings = JSON.stringify(configuration);
  });`);
}

/** Resolves when the tests in the extension host have ended; passes on what they print. */
export async function testsEnded(page: Page, print: (line: string) => void): Promise<() => Promise<void>> {
  let ended: () => void;
  const end = new Promise<void>(resolve => (ended = resolve));
  await page.exposeFunction('codeAutomationLog', (_level: string, args: readonly unknown[]) => {
    const text = args.join(' ');
    if (text.includes('[suite]')) print(text.replace('[suite] ', ''));
  });
  await page.exposeFunction('codeAutomationExit', () => ended());
  return () => end;
}
