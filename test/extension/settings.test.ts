import assert from 'node:assert/strict';
import { openEditor, type Editor } from './editor.ts';
import { provider, volume } from './texts.ts';

describe("the language server's settings", () => {
  let editor: Editor | undefined;
  afterEach(() => editor?.quit());
  const edit = async (...args: Parameters<typeof openEditor>): Promise<Editor> => (editor = await openEditor(...args));

  it('takes usage from the nearest usage file, or from the one the settings name', async () => {
    const text = `${provider}resource "aws_nat_gateway" "out" {\n  subnet_id = "subnet-1"\n}\n`;
    const usage = (gb: number) =>
      `version: 0.1\nresource_usage:\n  aws_nat_gateway.out:\n    monthly_data_processed_gb: ${gb}\n`;
    const { lenses, open, write, settings, configured } = await edit({ 'live/main.tf': text, 'high.yml': usage(1000) });
    open('live/main.tf', text);
    assert.deepEqual(await lenses('live/main.tf'), ['$32.85 a month + usage ($0.045 per GB)']);
    write('costlens-usage.yml', usage(100));
    assert.deepEqual(await lenses('live/main.tf'), ['$37.35 a month']);
    settings['usageFile'] = 'high.yml';
    configured();
    assert.deepEqual(await lenses('live/main.tf'), ['$77.85 a month']);
    write('high.yml', usage(2000));
    assert.deepEqual(await lenses('live/main.tf'), ['$122.85 a month']);
  });

  it('takes the region of the settings where the code names none', async () => {
    const { lenses, open, diagnostics, settings, configured } = await edit({ 'main.tf': volume(100) });
    open('main.tf', volume(100));
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
    assert.deepEqual(
      (await diagnostics('main.tf')).map(({ message }) => message),
      ['no region is set: prices of us-east-1 are shown; give one in the setting costlens.region'],
    );
    settings['region'] = 'eu-west-1';
    configured();
    assert.deepEqual(await lenses('main.tf'), ['$8.80 a month']);
    assert.deepEqual(await diagnostics('main.tf'), []);
  });

  it('can be switched off, and on again', async () => {
    const text = provider + volume(100, 'gp2');
    const { lenses, open, diagnostics, settings, configured } = await edit({ 'main.tf': text });
    open('main.tf', text);
    settings['enabled'] = false;
    configured();
    assert.deepEqual(await lenses('main.tf'), []);
    assert.deepEqual(await diagnostics('main.tf'), []);
    settings['enabled'] = true;
    configured();
    assert.deepEqual(await lenses('main.tf'), ['$10.00 a month']);
    assert.equal((await diagnostics('main.tf')).length, 1);
  });
});
