import { members, tarGz } from './archives.ts';
import { type Home, newHome } from './fetching.ts';
import { type Answers, bytes, registry, serve, type Server } from './server.ts';

export const pack = (text: string): Buffer =>
  tarGz(members({ 'main.tf': text, 'modules/sub/main.tf': `sub of ${text}` }));

/** A new home and new servers for each test. */
export class Stage {
  #home: Home | undefined;
  readonly #servers: Server[] = [];

  constructor() {
    beforeEach(() => (this.#home = newHome()));
    afterEach(() => {
      this.#servers.splice(0).forEach(server => server.close());
      this.home.remove();
    });
  }

  get home(): Home {
    if (!this.#home) throw new Error('a home is there while a test runs');
    return this.#home;
  }

  async start(answers: (url: string) => Answers): Promise<Server> {
    const server = await serve(answers);
    this.#servers.push(server);
    return server;
  }

  /** A registry whose packages are archives that say their version. */
  registry(more: (url: string) => Answers = () => ({})): Promise<Server> {
    const versions = ['1.0.0', '1.1.0', '2.0.0'];
    return this.start(url => ({
      ...registry(versions, version => `${url}/${version}.tar.gz`),
      ...Object.fromEntries(versions.map(version => [`/${version}.tar.gz`, bytes(pack(version))])),
      ...more(url),
    }));
  }
}
