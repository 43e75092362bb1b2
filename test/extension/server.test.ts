import assert from 'node:assert/strict';
import { openEditor, type Editor } from './editor.ts';
import { main, provider, template, volume } from './texts.ts';

describe('the language server', () => {
  let editor: Editor | undefined;
  afterEach(() => editor?.quit());
  const edit = async (...args: Parameters<typeof openEditor>): Promise<Editor> => (editor = await openEditor(...args));

  it('prices what is on disk, and what is not saved yet', async () => {
    const { lenses, open, change, close } = await edit({ 'main.tf': main, 'other.tf': '' });
    open('other.tf', '');
    open('main.tf', main);
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
    change('main.tf', provider + volume(200));
    assert.deepEqual(await lenses('main.tf'), ['$16.00 a month']);
    close('main.tf');
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
  });

  it('answers for the newest text, however fast it changes', async () => {
    const { lenses, open, change } = await edit({ 'main.tf': main });
    open('main.tf', main);
    for (let size = 1; size <= 50; size++) change('main.tf', provider + volume(size));
    assert.deepEqual(await lenses('main.tf'), ['$4.00 a month']);
  });

  it('prices a file that is not on disk, and one that lies in no workspace folder', async () => {
    const { lenses, open } = await edit({ 'a/main.tf': provider, 'b/main.tf': main }, ['a']);
    open('a/new.tf', volume(50));
    open('b/main.tf', main);
    assert.deepEqual(await lenses('a/new.tf'), ['$4.00 a month']);
    assert.deepEqual(await lenses('b/main.tf'), ['$8.00 a month']);
  });

  for (const [file, text] of [
    ['main.tofu', main],
    [
      'main.tf.json',
      JSON.stringify({
        provider: { aws: { region: 'us-east-1' } },
        resource: { aws_ebs_volume: { data: { type: 'gp3', size: 100 } } },
      }),
    ],
  ] as const) {
    it(`reads ${file}`, async () => {
      const { lenses, open } = await edit({ [file]: text });
      open(file, text);
      assert.deepEqual(await lenses(file), ['$8.00 a month']);
    });
  }

  it('prices a template beside Terraform files, and takes no other YAML or JSON for one', async () => {
    const { lenses, open, diagnostics, change } = await edit({
      'main.tf': main,
      'template.yaml': template('gp3'),
    });
    open('template.yaml', template('gp3'));
    open('package.json', '{ "name": "x" }');
    open('notes.yml', 'a: [');
    assert.deepEqual(await lenses('template.yaml'), ['$8.00 a month']);
    for (const file of ['package.json', 'notes.yml']) {
      assert.deepEqual(await lenses(file), []);
      assert.deepEqual(await diagnostics(file), []);
    }
    change('template.yaml', template('gp2'));
    assert.deepEqual(await lenses('template.yaml'), ['$10.00 a month']);
  });

  it('keeps all other prices while one file is broken, and says where it is', async () => {
    const files = { 'main.tf': main, 'other.tf': volume(50, 'gp3', 'other') };
    const { lenses, open, change, diagnostics } = await edit(files);
    open('main.tf', main);
    change('main.tf', `${provider}${volume(100)}resource "aws_ebs_volume" {{{ \n`);
    assert.deepEqual(await lenses('other.tf'), ['$4.00 a month']);
    assert.equal((await lenses('main.tf'))[0], '$8.00 a month');
    assert((await diagnostics('main.tf')).some(({ code }) => code === 'syntax'));
    change('main.tf', main);
    assert.deepEqual(await diagnostics('main.tf'), []);
  });

  it('follows a variable into its values file, also when that changes outside of the editor', async () => {
    const text = `${provider}variable "size" {}\n${volume('var.size')}`;
    const { lenses, open, write } = await edit({ 'main.tf': text, 'terraform.tfvars': 'size = 100\n' });
    open('main.tf', text);
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
    write('terraform.tfvars', 'size = 50\n');
    assert.deepEqual(await lenses('main.tf'), ['$4.00 a month']);
    write('z.auto.tfvars', 'size = 25\n');
    assert.deepEqual(await lenses('main.tf'), ['$2.00 a month']);
  });

  it('shows in a module what its callers make of it', async () => {
    const module = `variable "size" {}\n${volume('var.size')}`;
    const calls = `${provider}module "a" {\n  source = "./disk"\n  size = 100\n}\nmodule "b" {\n  source = "./disk"\n  size = 50\n}\n`;
    const { lenses, open, change } = await edit({ 'main.tf': calls, 'disk/main.tf': module });
    open('disk/main.tf', module);
    assert.deepEqual(await lenses('disk/main.tf'), ['2 × $4.00–$8.00 = $12.00 a month']);
    change('disk/main.tf', module.replace('gp3', 'gp2'));
    assert.deepEqual(await lenses('disk/main.tf'), ['2 × $5.00–$10.00 = $15.00 a month']);
  });

  it('prices a folder below the project that nobody calls, once a file of it is open', async () => {
    const { lenses, open } = await edit({ 'main.tf': main, 'apart/main.tf': provider + volume(50) });
    open('apart/main.tf', provider + volume(50));
    assert.deepEqual(await lenses('apart/main.tf'), ['$4.00 a month']);
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
  });

  it('keeps workspace folders apart, and follows them as they come and go', async () => {
    const { lenses, open, folders, diagnostics } = await edit(
      { 'a/main.tf': main, 'b/main.tf': provider + volume(50, 'gp2') },
      ['a'],
    );
    open('a/main.tf', main);
    assert.deepEqual(await lenses('a/main.tf'), ['$8.00 a month']);
    folders(['b'], []);
    open('b/main.tf', provider + volume(50, 'gp2'));
    assert.deepEqual(await lenses('b/main.tf'), ['$5.00 a month']);
    assert.equal((await diagnostics('b/main.tf')).length, 1);
    folders([], ['b']);
    assert.deepEqual(await diagnostics('b/main.tf'), []);
    assert.deepEqual(await lenses('a/main.tf'), ['$8.00 a month']);
  });

  it('reads modules beside the workspace folder, as far as the repository reaches', async () => {
    const text = `${provider}module "a" {\n  source = "../disk"\n}\n`;
    const files = { '.git/HEAD': '', 'live/main.tf': text, 'disk/main.tf': volume(100) };
    const { lenses, open } = await edit(files, ['live']);
    open('live/main.tf', text);
    assert.deepEqual(await lenses('disk/main.tf'), ['$8.00 a month']);
  });

  it('offers a fix that changes the text, and takes its notice back when it is done', async () => {
    const text = provider + volume(100, 'gp2');
    const { open, fixes, diagnostics, change, uri } = await edit({ 'main.tf': text });
    open('main.tf', text);
    assert.deepEqual(
      (await diagnostics('main.tf')).map(({ message, code, range }) => [message, code, range.start.line]),
      [['Use gp3 instead of gp2: saves $2.00 a month', 'ebs-gp3', 6]],
    );
    const [fix] = await fixes('main.tf', 6);
    assert.equal(fix?.title, 'Use gp3 instead of gp2: saves $2.00 a month');
    const range = { start: { line: 6, character: 9 }, end: { line: 6, character: 14 } };
    assert.deepEqual(fix.edit?.changes, { [uri('main.tf')]: [{ range, newText: '"gp3"' }] });
    change('main.tf', main);
    assert.deepEqual(await diagnostics('main.tf'), []);
    assert.deepEqual(await fixes('main.tf', 6), []);
  });

  it('explains a price on hover and on demand', async () => {
    const { open, hover, explain } = await edit({ 'main.tf': main });
    open('main.tf', main);
    const bill = await hover('main.tf', 3);
    assert.match(bill, /100 GB × \$0\.08 per GB \| \$8\.00 \| `AmazonEC2 EBS:VolumeUsage\.gp3`/);
    assert.equal(await explain('main.tf', 3), bill);
    assert.equal(await explain('main.tf', 0), null);
  });

  it('survives whatever is opened or asked', async () => {
    const { lenses, open, explain, hover } = await edit({ 'main.tf': main });
    for (const [file, text] of Object.entries({
      'a.tf': '\0{{{',
      'b.json': '[',
      'c.yaml': '&a [*a, *a]',
      'd.tf': '${'.repeat(5000),
      'e.tf.json': '{',
    })) {
      open(file, text);
    }
    assert.deepEqual(await lenses('nowhere/x.tf'), []);
    assert.equal(await explain('../../outside.tf', 0), null);
    assert.equal(await hover('a.tf', 99999), '');
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
  });
});
