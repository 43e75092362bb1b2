import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { diffHtml, estimateHtml } from '../../../estimator/src/report/html/index.ts';
import { hostile } from '../../estimator/report/hostile.ts';
import * as samples from '../../estimator/report/samples.ts';
import { openBrowser, presentChromium } from '../vscode/chromium.ts';

const attack = [
  '</title></style></script><script>window.owned = 1</script>',
  '<img src="http://evil.example/x.png" onerror="window.owned = 2">',
  '" onclick="window.owned = 3" style="position:fixed" x="',
  "' autofocus onfocus='window.owned = 4'",
  '<a href="javascript:window.owned = 5">x</a><base href="http://evil.example/">',
].join(' ');

const changed = diff(samples.before, samples.unsure);
const estimatePage = estimateHtml(samples.everything);
const diffPage = diffHtml(changed, judge(changed, [{ name: 'Team budget', increaseUsd: 50, action: 'fail' }]));

function hostilePages(): readonly string[] {
  const { estimate, gate } = hostile(attack);
  const difference = diff(hostile('y').estimate, estimate);
  const by = [{ kind: 'tag', key: attack }] as const;
  return [
    estimateHtml(estimate, { by }),
    diffHtml(difference, judge(difference, [gate]), { by, base: attack, head: attack }),
  ];
}

const chromium = presentChromium();
const title = 'the HTML report in a browser';
const skipped = `${title}: no Chromium on this machine; install one, or name its path in CHROMIUM`;

(chromium === undefined ? describe.skip : describe)(chromium === undefined ? skipped : title, function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'costlens-html-'));
  const complaints: string[] = [];
  let browser: Browser;

  before(async () => {
    browser = await openBrowser(chromium ?? '');
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** As a person opens it: from the disk. Whatever the page says or asks for is a complaint. */
  async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    complaints.length = 0;
    const page = await browser.newPage(options);
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText();

  it('shows an estimate, with its charts and its resources', async () => {
    const page = await open(estimatePage);
    assert.equal(await textOf(page, '.total'), '$125.03 a month');
    assert((await page.locator('.chart rect.now').count()) >= 4);
    assert.equal(await page.locator('.item').count(), samples.everything.resources.length);
    const bar = await page.locator('.chart rect.now').first().boundingBox();
    assert(bar !== null && bar.width > 50 && bar.height > 5, JSON.stringify(bar));
    assert.deepEqual(complaints, []);
  });

  it('opens a change to tell what it is made of', async () => {
    const page = await open(diffPage);
    const first = page.locator('.item').first();
    assert(!(await first.locator('table').isVisible()));
    await first.locator('summary').click();
    assert.match(await first.locator('table').innerText(), /m5\.large[\s\S]*\+\$78\.11/);
    assert.equal(await textOf(page, '.badge'), 'failed');
    assert.deepEqual(complaints, []);
  });

  it('filters by what is typed', async () => {
    const page = await open(estimatePage);
    await page.locator('#filter').fill('BoxUsage:m5');
    assert.equal(await page.locator('.item:visible').count(), 1);
    assert.equal(await textOf(page, '#filtered'), `1 of ${samples.everything.resources.length} shown`);
    await page.locator('#filter').fill('');
    assert.equal(await page.locator('.item:visible').count(), samples.everything.resources.length);
    assert.deepEqual(complaints, []);
  });

  it('works without scripts', async () => {
    const page = await open(estimatePage, { javaScriptEnabled: false });
    assert(!(await page.locator('#filter').isVisible()));
    await page.locator('.item summary').first().click();
    assert(await page.locator('.item table').first().isVisible());
  });

  it('runs and loads nothing that a name asks for', async () => {
    for (const html of hostilePages()) {
      const page = await open(html);
      for (const item of await page.locator('.item summary').all()) await item.click();
      assert.equal(await page.evaluate('window.owned'), undefined);
      assert.equal(
        await page.locator('img, a, base, [onclick], [onfocus], [onerror], [style], [autofocus]').count(),
        0,
      );
      assert.equal(await page.locator('script').count(), 1);
      assert((await page.locator('.item').first().textContent())?.includes('<script>window.owned'));
      assert.deepEqual(complaints, []);
    }
  });

  it('is dark where the reader is, and never wider than the window', async () => {
    const background = async (colorScheme: 'light' | 'dark', width: number): Promise<string> => {
      const page = await open(diffPage, { colorScheme, viewport: { width, height: 900 } });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      await pictured(page, `diff-${colorScheme}-${width}`);
      return String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
    };
    assert.notEqual(await background('light', 1200), await background('dark', 1200));
    await background('light', 400);
  });

  /** For a person to look at: SCREENSHOTS names a folder. */
  async function pictured(page: Page, name: string): Promise<void> {
    const pictures = process.env['SCREENSHOTS'];
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
});
