import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium.ts';
import type { CodeServer } from './install.ts';
import { artefacts, carrier, inTemporary, workspaceIn } from './paths.ts';
import { both, readResult, type Result } from './result.ts';
import { say } from './say.ts';
import { installExtension, startServer, type Server } from './server.ts';
import { serveDevelopment, testsEnded, workbenchUrl } from './workbench.ts';
import { lensesSeen } from './seen.ts';

export type Prepared = {
  readonly code: CodeServer;
  readonly chromium: string;
  readonly vsix: string;
  readonly suite: string;
};

const limitMs = 180_000;

/** The suite in the extension host behind VS Code's web workbench; then the workbench as a person sees it. */
export const inCodeServer = ({ code, chromium, vsix, suite }: Prepared): Promise<Result> =>
  inTemporary('profile', async profile => {
    installExtension(code, profile, vsix);
    const result = join(profile, 'result.json');
    const server = await startServer(code, profile, { COSTLENS_SUITE_RESULT: result });
    const browser = await openBrowser(chromium);
    try {
      await runSuite(browser, server, suite);
      return both(
        readResult(result),
        await inTemporary('seen', folder => lensesSeen(browser, server, workspaceIn(folder))),
      );
    } finally {
      await browser.close();
      await server.stop();
    }
  });

const runSuite = (browser: Browser, server: Server, suite: string): Promise<void> =>
  inTemporary('suite', async folder => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = await testsEnded(page, say);
    await serveDevelopment(page, server, { extension: carrier, tests: suite });
    await page.goto(workbenchUrl(server, workspaceIn(folder)));
    const inTime = await Promise.race([ended().then(() => true), pause(limitMs, false, { ref: false })]);
    if (!inTime) {
      mkdirSync(artefacts, { recursive: true });
      await page.screenshot({ path: join(artefacts, 'vscode-timeout.png') });
      say(`the suite did not end within ${limitMs / 1000} s; see test/artefacts/vscode-timeout.png`);
    }
    await page.close();
  });
