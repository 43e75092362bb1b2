import { location, ofCode } from './code.ts';
import { type Expansion, main, same } from './make.ts';
import { property, value } from './nodes.ts';
import type { Sam } from './source.ts';

const shared = ['CompatibleArchitectures', 'CompatibleRuntimes', 'Description', 'LayerName', 'LicenseInfo'];

/** SAM adds a hash of the packaged content to the layer's id: nobody can know it before packaging, so it is left out. */
export function expandLayer(sam: Sam): Expansion {
  const { key } = sam.entry;
  const named = sam.properties.has('LayerName') ? undefined : property('LayerName', value(sam.id, key), key);
  const content = location(sam.properties.get('ContentUri'), 'Content', ofCode);
  return { entries: [main(sam, 'AWS::Lambda::LayerVersion', [...same(sam, shared), named, content], shared)] };
}
