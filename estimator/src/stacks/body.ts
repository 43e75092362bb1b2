import { type Estate, type Found, hasHolesInValuesOnly, refuse, type templateReader } from '../cloudformation/index.ts';
import { type Data, type Instance, type Problem, sensitive, Unknown } from '../model.ts';
import { holesIn, withHoles } from './holes.ts';
import { ordererOf } from './orderer.ts';

export type Sought = Found | undefined;

/** The template whose text an instance has; undefined, and why is said, where nobody can read it. */
export function templateIn(instance: Instance, read: ReturnType<typeof templateReader>, estate: Estate): Sought {
  const orderer = ordererOf(instance);
  const body = bodyOf(instance);
  if ('message' in body) return void refuse(orderer, body, estate);
  const found = read(body.text, instance.wholeFile?.('template_body'), orderer.place);
  if (body.hole && !hasHolesInValuesOnly(found.template)) return void refuse(orderer, notKnown(body.hole), estate);
  if (found.template.resources.size > 0) return found;
  estate.check(found.template);
  return void refuse(orderer, { severity: 'error', code: 'value', message: 'its template has no resources' }, estate);
}

type Body = { readonly text: string; readonly hole: Unknown | undefined };
type Refusal = Pick<Problem, 'severity' | 'code' | 'message'>;

/** Where a URL is written, AWS tells the body. */
function bodyOf(instance: Instance): Body | Refusal {
  const url = instance.get('template_url') ?? null;
  if (url !== null) return notKnown(url instanceof Unknown ? url : new Unknown('template_url is fetched by AWS'));
  return isSecret(instance.disclosed?.get('template_body'))
    ? notKnown(new Unknown(sensitive))
    : textOf(instance.get('template_body'));
}

function textOf(body: Data | undefined): Body | Refusal {
  if (!(body instanceof Unknown))
    return typeof body === 'string' && body !== '' ? { text: body, hole: undefined } : nothing;
  const text = withHoles(body);
  return text === undefined ? notKnown(body) : { text, hole: body };
}

const nothing: Refusal = { severity: 'error', code: 'value', message: 'it names no template' };

const notKnown = ({ reason }: Unknown): Refusal => ({
  severity: 'warning',
  code: 'not-supported',
  message: `its template is not known (${reason})`,
});

/** Whatever is in it would tell something of what is secret. */
const isSecret = (shown: Data | undefined): boolean =>
  shown instanceof Unknown && holesIn(shown).some(({ reason }) => reason === sensitive);
