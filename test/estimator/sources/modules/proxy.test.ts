import assert from 'node:assert/strict';
import { proxyFor } from '../../../../estimator/src/sources/modules/proxy.ts';

describe('the proxy for modules', () => {
  const https_proxy = 'http://proxy:3128';
  for (const [name, url, environment, expected] of [
    ['none is named', 'https://h/x', {}, undefined],
    ['one is named', 'https://h/x', { https_proxy }, 'http://proxy:3128/'],
    ['it is named in capitals', 'https://h/x', { HTTPS_PROXY: https_proxy }, 'http://proxy:3128/'],
    ['it is named without a protocol', 'https://h/x', { https_proxy: 'proxy:3128' }, 'http://proxy:3128/'],
    ['the host is excepted', 'https://a.h.com/x', { https_proxy, no_proxy: 'x.com, .h.com' }, undefined],
    ['another is excepted', 'https://ah.com/x', { https_proxy, NO_PROXY: 'h.com' }, 'http://proxy:3128/'],
    ['all are excepted', 'https://h/x', { https_proxy, no_proxy: '*' }, undefined],
    ['it is this machine', 'https://127.0.0.1/x', { https_proxy }, undefined],
    ['it is no address', 'https://h/x', { https_proxy: 'http://' }, undefined],
  ] as const)
    it(`is ${expected ?? 'none'} when ${name}`, () =>
      assert.equal(proxyFor(new URL(url), environment)?.href, expected));
});
