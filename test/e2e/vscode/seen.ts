import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { artefacts } from './paths.ts';
import { nothing, type Result } from './result.ts';
import { say } from './say.ts';
import type { Server } from './server.ts';
import { workbenchUrl } from './workbench.ts';

/** Opens the workbench as a person would, and waits until the prices stand above the resources, and the bill beside the mouse. */
export async function lensesSeen(browser: Browser, server: Server, workspace: string): Promise<Result> {
  mkdirSync(artefacts, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1180, height: 860 }, deviceScaleFactor: 2 });
  page.setDefaultTimeout(30_000);
  const seen = await look(page, workbenchUrl(server, workspace, join(workspace, 'main.tf'))).catch(String);
  if (seen !== undefined) await picture(page, 'vscode-failure.png');
  await page.close();
  say(`${seen === undefined ? 'ok  ' : 'FAIL'}  prices and bill are seen in the workbench ${seen ?? ''}`);
  return seen === undefined ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

async function look(page: Page, url: string): Promise<undefined> {
  await page.goto(url);
  await page.locator('.codelens-decoration', { hasText: 'a month' }).first().waitFor();
  await page.locator('.codelens-decoration', { hasText: 'depends on usage' }).first().waitFor();
  await page.locator('.squiggly-info').first().waitFor();
  await picture(page, 'vscode.png');
  await page
    .locator('.view-line', { hasText: 'aws_instance' })
    .first()
    .hover({ position: { x: 60, y: 8 } });
  await page.locator('.monaco-hover', { hasText: 'snapshot' }).first().waitFor();
  await picture(page, 'vscode-hover.png');
}

const picture = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: join(artefacts, name) });
