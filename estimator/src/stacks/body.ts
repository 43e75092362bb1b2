import { type Estate, type Found, refuse, type templateReader } from '../cloudformation/index.ts';
import { type Instance, type Problem, sensitive, Unknown } from '../model.ts';
import { ordererOf } from './orderer.ts';

export type Sought = Found | undefined;

/** The template whose text an instance has; undefined, and why is said, where nobody can read it. */
export function templateIn(instance: Instance, read: ReturnType<typeof templateReader>, estate: Estate): Sought {
  const orderer = ordererOf(instance);
  const body = bodyOf(instance);
  if (typeof body !== 'string') return void refuse(orderer, body, estate);
  const found = read(body, instance.wholeFile?.('template_body'), orderer.place);
  if (found.template.resources.size > 0) return found;
  estate.check(found.template);
  return void refuse(orderer, { severity: 'error', code: 'value', message: 'its template has no resources' }, estate);
}

type Refusal = Pick<Problem, 'severity' | 'code' | 'message'>;

/** Where a URL is written, AWS tells the body. */
function bodyOf(instance: Instance): string | Refusal {
  const url = instance.get('template_url') ?? null;
  if (url !== null) return notRead(url instanceof Unknown ? url.reason : 'template_url is fetched by AWS');
  const body = isSecret(instance) ? new Unknown(sensitive) : instance.get('template_body');
  if (body instanceof Unknown) return notRead(body.reason);
  return typeof body === 'string' && body !== '' ? body : nothing;
}

const nothing: Refusal = { severity: 'error', code: 'value', message: 'it names no template' };

const notRead = (reason: string): Refusal => ({
  severity: 'warning',
  code: 'not-supported',
  message: `its template is not known (${reason})`,
});

/** Whatever is in it would tell something of what is secret. */
function isSecret({ disclosed }: Instance): boolean {
  const shown = disclosed?.get('template_body');
  return shown instanceof Unknown && shown.reason === sensitive;
}
