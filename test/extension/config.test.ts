import assert from 'node:assert/strict';
import { openEditor, type Editor } from './editor.ts';
import { main, provider, template, volume } from './texts.ts';

const messages = async ({ diagnostics }: Editor, path: string): Promise<readonly string[]> =>
  (await diagnostics(path)).map(({ message }) => (typeof message === 'string' ? message : message.value));

describe("the language server's costlens.yml", () => {
  let editor: Editor | undefined;
  afterEach(() => editor?.quit());
  const edit = async (...args: Parameters<typeof openEditor>): Promise<Editor> => (editor = await openEditor(...args));
  const git = { '.git/HEAD': '' };

  it('gives private prices, and every place shows that they are', async () => {
    const { lenses, hover, open, write } = await edit({ 'main.tf': main });
    open('main.tf', main);
    assert.deepEqual(await lenses('main.tf'), ['$8.00 a month']);
    assert.match(await hover('main.tf', 3), / AWS list prices of /);
    write('costlens.yml', 'prices:\n  discount: 50\n');
    assert.deepEqual(await lenses('main.tf'), ['$4.00 a month', 'Total of this file: $4.00 a month, not list prices']);
    assert.match(await hover('main.tf', 3), / · prices of .* · Not list prices: 50% off all list prices /);
  });

  it('is read as it is typed, and complained of at its place', async () => {
    const made = await edit({ ...git, 'infra/main.tf': main, 'costlens.yml': '' }, ['infra']);
    made.open('infra/main.tf', main);
    made.open('costlens.yml', 'prices:\n  discont: 50\n');
    assert.deepEqual(await made.lenses('infra/main.tf'), ['$8.00 a month']);
    assert.deepEqual(await messages(made, 'costlens.yml'), [
      '"discont" means nothing in "prices"; did you mean "discount"?',
    ]);
    made.change('costlens.yml', 'prices:\n  discount: 25\n');
    assert.equal((await made.lenses('infra/main.tf'))[0], '$6.00 a month');
    assert.deepEqual(await messages(made, 'costlens.yml'), []);
  });

  it('lists a root twice, with the values of each', async () => {
    const text = `${provider}variable "size" {}\n${volume('var.size')}`;
    const list = (dev: number) =>
      `projects:\n  - { path: web, name: dev, variables: { size: ${dev} } }\n  - { path: web, name: prod, var_files: [prod.tfvars] }\n`;
    const { lenses, hover, open, write } = await edit({
      'web/main.tf': text,
      'prod.tfvars': 'size = 100\n',
      'costlens.yml': list(10),
    });
    open('web/main.tf', text);
    assert.deepEqual(await lenses('web/main.tf'), ['2 × $0.80–$8.00 = $8.80 a month']);
    assert.match(await hover('web/main.tf', 4), /aws\\_ebs\\_volume.data in prod \| \$8\.00 a month/);
    write('prod.tfvars', 'size = 200\n');
    assert.deepEqual(await lenses('web/main.tf'), ['2 × $0.80–$16.00 = $16.80 a month']);
    write('costlens.yml', list(20));
    assert.deepEqual(await lenses('web/main.tf'), ['2 × $1.60–$16.00 = $17.60 a month']);
  });

  it('lists a template with its parameters, once', async () => {
    const text = template('!Ref Kind').replace('Resources:', 'Parameters:\n  Kind:\n    Type: String\nResources:');
    const list = (kind: string) => `projects: [{ path: t.yaml, variables: { Kind: ${kind} } }]\n`;
    const { lenses, open, write } = await edit({ 't.yaml': text, 'costlens.yml': list('gp2') });
    open('t.yaml', text);
    assert.deepEqual(await lenses('t.yaml'), ['$10.00 a month']);
    write('costlens.yml', list('gp3'));
    assert.deepEqual(await lenses('t.yaml'), ['$8.00 a month']);
  });

  it('is not needed where a root’s environments are plain', async () => {
    const text = `${provider}variable "size" {}\n${volume('var.size')}`;
    const { lenses, open, write } = await edit({ 'main.tf': text, 'env/dev.tfvars': 'size = 10\n' });
    open('main.tf', text);
    assert.deepEqual(await lenses('main.tf'), ['$0.80 a month']);
    write('env/prod.tfvars', 'size = 100\n');
    assert.deepEqual(await lenses('main.tf'), ['2 × $0.80–$8.00 = $8.80 a month']);
    write('env/prod.tfvars', 'other = 100\n');
    assert.match((await lenses('main.tf'))[0] ?? '', /unknown/);
    assert.match((await messages(editor ?? assert.fail(), 'env/dev.tfvars'))[0] ?? '', /are not used/);
  });
});
