import assert from 'node:assert/strict';
import { openEditor, type Editor } from './editor.ts';
import { provider, template } from './texts.ts';

describe("the language server's stacks in Terraform", () => {
  let editor: Editor | undefined;
  afterEach(() => editor?.quit());
  const taking =
    'resource "aws_cloudformation_stack" "s" {\n  name = "s"\n  template_body = file("template.yaml")\n}\n';
  const files = { 'main.tf': provider + taking, 'template.yaml': template('gp3') };

  it('count a template once that is open beside the code, and follow what is typed in it', async () => {
    const { lenses, open, change } = (editor = await openEditor(files));
    open('template.yaml', files['template.yaml']);
    const alone = await lenses('template.yaml');
    open('main.tf', files['main.tf']);
    assert.deepEqual(await lenses('template.yaml'), alone);
    assert.deepEqual(await lenses('main.tf'), alone);
    change('template.yaml', template('gp2'));
    const [title = ''] = await lenses('main.tf');
    assert.notDeepEqual([title], alone);
    assert.deepEqual(await lenses('template.yaml'), [title]);
  });
});
