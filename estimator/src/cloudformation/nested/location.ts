import { type Data, type Problem, type ProblemCode, type Severity, type Span, Unknown } from '../../model.ts';
import { folderOf, join, nameOf } from '../../path.ts';
import { entry, type Node, textOf } from '../syntax/tree.ts';
import type { Estate } from './estate.ts';

/** Where a nested stack's template is; or why it cannot be had. */
export type Location = { readonly file: string } | { readonly refused: Refusal };
export type Refusal = Pick<Problem, 'severity' | 'code' | 'message'> & { readonly at: Span };

type Asked = {
  /** The resource, and what its `TemplateURL` is written as and evaluates to. */
  readonly resource: Node;
  readonly written: Node;
  readonly value: Data | undefined;
  /** The template that the resource is in. */
  readonly file: string;
};

/** A path as `aws cloudformation package` takes it; or what the CDK uploads, which it leaves beside the template. */
export function locate(asked: Asked, estate: Estate): Location {
  const { written, value: url, file } = asked;
  const refuse = (severity: Severity, code: ProblemCode, message: string): Location => ({
    refused: { severity, code, message, at: written },
  });
  const asset = assetOf(asked, estate);
  if (asset !== undefined) return { file: asset };
  if (url instanceof Unknown) return refuse('warning', 'not-supported', `its template is not known (${url.reason})`);
  if (typeof url !== 'string') return refuse('error', 'value', 'TemplateURL takes a path');
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return refuse(
      'warning',
      'not-supported',
      `its template is not read: ${shortened(url)} is not a file of the repository`,
    );
  const path = url.startsWith('/') ? undefined : join(folderOf(file), url);
  if (path === undefined)
    return refuse('error', 'outside', `the template ${shortened(url)} lies outside of the repository`);
  return estate.templateAt(path)
    ? { file: path }
    : refuse('error', 'missing-file', `the template ${path} cannot be read`);
}

const shortened = (url: string): string => (url.length > 200 ? `${url.slice(0, 199)}…` : url);

/** The CDK names the file in the resource's metadata, or uploads it under a hash that a manifest explains. */
function assetOf({ resource, written, file }: Asked, { templateAt, uploaded }: Estate): string | undefined {
  const metadata = entry(resource, 'Metadata')?.value;
  const named = textOf(entry(metadata, 'aws:asset:path')?.value);
  const beside = named === undefined || named.startsWith('/') ? undefined : join(folderOf(file), named);
  const files = [beside, ...textsIn(written).map(text => uploaded(nameOf(text)))];
  return files.find(each => each !== undefined && templateAt(each) !== undefined);
}

const mostTexts = 100;

/** All texts in a value, whatever functions put them together. */
function textsIn(written: Node): readonly string[] {
  const texts: string[] = [];
  const waiting: Node[] = [written];
  for (let node = waiting.pop(); node !== undefined && texts.length < mostTexts; node = waiting.pop()) {
    if (node.kind === 'scalar') texts.push(node.text);
    else if (node.kind === 'list') waiting.push(...node.items);
    else if (node.kind === 'tagged') waiting.push(node.argument);
    else if (node.kind === 'map') waiting.push(...[...node.entries.values()].map(({ value }) => value));
  }
  return texts;
}
