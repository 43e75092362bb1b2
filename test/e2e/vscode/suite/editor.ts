import assert from 'node:assert/strict';
import { commands, extensions, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import { diagnosticsOf, find, fixesAt, hoverText, lensesOf, open, titles, until, uriOf } from './asked.ts';

/** The prices below are those of the embedded snapshot, for a month of 730 hours. */
const terraform = {
  web: '$70.88 a month',
  total: 'Total of this file: $123.73 a month + usage',
  data: '2 × $10.00 = $20.00 a month',
  gateway: '$32.85 a month + usage ($0.045 per GB)',
  logs: 'depends on usage',
  role: 'free',
};

async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, find(document, from), to);
  assert(await workspace.applyEdit(edit));
}

const setting = (name: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('costlens').update(name, value);

const isThere =
  (title: string) =>
  (all: readonly string[]): boolean =>
    all.some(each => each.startsWith(title));

/** Whether each wanted title begins one of those shown, in this order. */
function assertTitles(shown: readonly string[], wanted: readonly string[]): void {
  assert.deepEqual(
    shown.map((title, index) => (title.startsWith(wanted[index] ?? '\0') ? wanted[index] : title)),
    wanted,
  );
}

export const editorTests = (): Mocha.Suite =>
  describe('the packaged extension in VS Code', () => {
    afterEach(async () => {
      await setting('enabled', undefined);
      await setting('region', undefined);
      await commands.executeCommand('workbench.action.files.revert');
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('activates, installed as people install it', async () => {
      await open('main.tf');
      const extension = extensions.getExtension('costlens.costlens');
      assert(extension, 'not installed');
      await extension.activate();
    });

    it('shows a price above every resource, and the total of the file', async () => {
      await open('main.tf');
      const shown = await until(() => titles('main.tf'), isThere(terraform.web));
      assertTitles(shown, Object.values(terraform));
    });

    it('shows the bill on hover', async () => {
      const document = await open('main.tf');
      const { line } = find(document, 'resource "aws_instance"').start;
      const text = await until(
        () => hoverText('main.tf', line),
        found => found !== '',
      );
      assert.match(text, /730 hours × \$0\.096 per hour \| \$70\.08 \| `AmazonEC2 BoxUsage:m5\.large/);
      assert.match(text, /Region us-east-1 · AWS list prices of \d{4}-\d\d-\d\d(?: \\\(old\\\))? · snapshot `/);
    });

    it('follows an edit that is not saved', async () => {
      const document = await open('main.tf');
      await replace(document, 'm5.large', 'm5.xlarge');
      const shown = await until(() => titles('main.tf'), isThere('$140.96 a month'));
      assert(isThere('$140.96 a month')(shown), shown.join('\n'));
      assert(document.isDirty);
    });

    it('follows a variable', async () => {
      const document = await open('main.tf');
      await replace(document, 'default = 100', 'default = 50');
      assert(isThere('2 × $5.00 = $10.00 a month')(await until(() => titles('main.tf'), isThere('2 × $5.00'))));
    });

    it('keeps the other prices while one block is broken', async () => {
      const document = await open('main.tf');
      await replace(document, 'instance_type = "m5.large"', 'instance_type = = "m5');
      const broken = await until(
        () => diagnosticsOf('main.tf'),
        found => found.some(({ code }) => code === 'syntax'),
      );
      assert(
        broken.some(({ code }) => code === 'syntax'),
        'the error is not shown',
      );
      // HashiCorp's own parser has come along in the package: the words are its.
      assert(
        broken.some(({ message }) => message.startsWith('Invalid multi-line string')),
        JSON.stringify(broken),
      );
      const shown = await titles('main.tf');
      for (const title of [terraform.data, terraform.gateway, terraform.logs])
        assert(isThere(title)(shown), shown.join('\n'));
    });

    it('underlines what could cost less, and changes it', async () => {
      const document = await open('main.tf');
      const found = await until(
        () => diagnosticsOf('main.tf'),
        all => all.some(({ code }) => code === 'ebs-gp3'),
      );
      const diagnostic = found.find(({ code }) => code === 'ebs-gp3');
      assert.equal(diagnostic?.message, 'Use gp3 instead of gp2: saves $4.00 a month');
      assert.equal(document.getText(diagnostic.range), '"gp2"');
      const fixes = await until(
        () => fixesAt('main.tf', diagnostic.range),
        all => all.length > 0,
      );
      const edit = fixes.find(({ title }) => title === diagnostic.message)?.edit;
      assert(edit && (await workspace.applyEdit(edit)));
      assert(document.getText().includes('"gp3"'));
      assert(isThere('2 × $8.00 = $16.00 a month')(await until(() => titles('main.tf'), isThere('2 × $8.00'))));
      await until(
        () => diagnosticsOf('main.tf'),
        all => !all.some(({ code }) => code === 'ebs-gp3'),
      );
      assert(!diagnosticsOf('main.tf').some(({ code }) => code === 'ebs-gp3'), 'the finding is still shown');
    });

    it('prices a template, and changes it too', async () => {
      const document = await open('template.yaml');
      const shown = await until(() => titles('template.yaml'), isThere('$10.00'));
      assertTitles(shown, ['$10.00 a month', 'Total of this file: $42.85 a month + usage', terraform.gateway]);
      const at = find(document, 'gp2');
      const fixes = await until(
        () => fixesAt('template.yaml', at),
        all => all.length > 0,
      );
      const edit = fixes.find(({ title }) => title === 'Use gp3 instead of gp2: saves $2.00 a month')?.edit;
      assert(edit && (await workspace.applyEdit(edit)));
      assert.match(document.getText(), /VolumeType: gp3/);
      assert(isThere('$8.00 a month')(await until(() => titles('template.yaml'), isThere('$8.00'))));
    });

    it('follows a usage file made outside of the editor', async () => {
      await open('main.tf');
      const usage = 'version: 0.1\nresource_usage:\n  aws_nat_gateway.out:\n    monthly_data_processed_gb: 100\n';
      await workspace.fs.writeFile(uriOf('costlens-usage.yml'), Buffer.from(usage));
      assert(isThere('$37.35 a month')(await until(() => titles('main.tf'), isThere('$37.35'))));
      await workspace.fs.delete(uriOf('costlens-usage.yml'));
      assert(isThere(terraform.gateway)(await until(() => titles('main.tf'), isThere(terraform.gateway))));
    });

    it('takes the region of the settings where the code names none', async () => {
      const document = await open('main.tf');
      await replace(document, '  region = "us-east-1"\n', '');
      await setting('region', 'eu-west-1');
      const shown = await until(() => titles('main.tf'), isThere('$35.04 a month'));
      assert(isThere('$35.04 a month + usage ($0.048 per GB)')(shown), shown.join('\n'));
    });

    it('can be switched off', async () => {
      await open('main.tf');
      await until(
        () => diagnosticsOf('main.tf'),
        all => all.length > 0,
      );
      await setting('enabled', false);
      assert.deepEqual(
        await until(
          () => titles('main.tf'),
          all => all.length === 0,
        ),
        [],
      );
      assert.deepEqual(
        await until(
          () => diagnosticsOf('main.tf'),
          all => all.length === 0,
        ),
        [],
      );
      await setting('enabled', undefined);
      assert(isThere(terraform.web)(await until(() => titles('main.tf'), isThere(terraform.web))));
    });

    it('shows the bill as a page when a price is clicked', async () => {
      await open('main.tf');
      const [lens] = await until(
        () => lensesOf('main.tf'),
        all => all.length > 0,
      );
      assert(lens?.command);
      const given: readonly unknown[] = lens.command.arguments ?? [];
      await commands.executeCommand(lens.command.command, ...given);
      const labels = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      assert(
        (await until(labels, all => all.some(label => label.includes('Price breakdown')))).some(label =>
          label.includes('Price breakdown'),
        ),
      );
    });
  });
