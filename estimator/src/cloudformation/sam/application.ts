import { asIntrinsic } from '../syntax/tree.ts';
import { type Expansion, main, same } from './make.ts';
import { property, renamed, tagList } from './nodes.ts';
import { at, type Sam } from './source.ts';
import type { Work } from './work.ts';

const shared = ['NotificationARNs', 'Parameters', 'TimeoutInMinutes'];

/** A template beside this one is a nested stack; one of the Serverless Application Repository cannot be read offline. */
export function expandApplication(sam: Sam, { say }: Work): Expansion {
  const location = sam.properties.get('Location');
  const { key } = sam.entry;
  if (location === undefined) {
    say('error', 'syntax', `${sam.id} has no Location`, key);
    return { entries: [sam.entry] };
  }
  if (location.value.kind === 'map' && asIntrinsic(location.value) === undefined) {
    const message = `${sam.id} comes from the Serverless Application Repository, which is not read: what it holds is not counted`;
    say('warning', 'not-supported', message, location.key);
    return { entries: [sam.entry] };
  }
  const tags = property('Tags', tagList(at(sam, 'Tags'), {}, key), key);
  const stack = main(sam, 'AWS::CloudFormation::Stack', [renamed(location, 'TemplateURL'), ...same(sam, shared), tags]);
  return { entries: [stack] };
}
