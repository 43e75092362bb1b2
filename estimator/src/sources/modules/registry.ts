import type { RegistrySource } from '../../terraform/modules/source.ts';
import { readCliSettings } from './cli-settings.ts';
import { tokenFor, tokenVariable } from './credentials.ts';
import { Failure } from './failure.ts';
import { get, type Got, isLoopback, nameOf } from './http.ts';
import { limits, type Settings } from './settings.ts';

/** A host's module registry, found once. */
type Service = { readonly base: URL; readonly token: string | undefined };

/** The module registry protocol. What a registry says is kept for this run only: the newest version must be the newest. */
export class Registry {
  readonly #settings: Settings;
  readonly #cli: ReturnType<typeof readCliSettings>;
  readonly #services = new Map<string, Promise<Service | Failure>>();
  readonly #versions = new Map<string, Promise<readonly string[] | Failure>>();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#cli = readCliSettings(settings);
  }

  /** Everything that is published of a module. */
  versions(source: RegistrySource): Promise<readonly string[] | Failure> {
    return remembered(this.#versions, moduleName(source), () => this.#listVersions(source));
  }

  /** The address of one version's package. */
  async location(source: RegistrySource, version: string): Promise<string | Failure> {
    const got = await this.#ask(source, `${encodeURIComponent(version)}/download`);
    if (got instanceof Failure) return got;
    const location = got.headers.get('x-terraform-get') ?? '';
    if (location === '') return new Failure(`${source.host} does not say where ${moduleName(source)} ${version} is`);
    return /^(?:\/|\.\.?\/)/.test(location) ? new URL(location, got.url).href : location;
  }

  async #listVersions(source: RegistrySource): Promise<readonly string[] | Failure> {
    const got = await this.#ask(source, 'versions');
    return got instanceof Failure ? got : publishedIn(json(got));
  }

  async #ask(source: RegistrySource, what: string): Promise<Got | Failure> {
    const { host, namespace, name, system } = source;
    const service = await remembered(this.#services, host, () => this.#discover(host));
    if (service instanceof Failure) return service;
    const url = new URL(`${namespace}/${name}/${system}/${what}`, service.base);
    const got = await get({ url, token: service.token, mostBytes: limits.answerBytes }, this.#settings);
    return got instanceof Failure ? got : (troubleOf(got, host, moduleName(source)) ?? got);
  }

  async #discover(host: string): Promise<Service | Failure> {
    const token = tokenFor(host, this.#settings.environment, this.#cli);
    const told = this.#cli.registries.get(host);
    if (told !== undefined) return serviceAt(host, told, undefined, token);
    const url = new URL('/.well-known/terraform.json', `https://${host}`);
    if (this.#settings.loopback && isLoopback(url.hostname)) url.protocol = 'http:';
    const got = await get({ url, token, mostBytes: limits.answerBytes }, this.#settings);
    if (got instanceof Failure) return got;
    const trouble = got.status === 404 ? new Failure(`${host} is no module registry`) : troubleOf(got, host, host);
    return trouble ?? serviceAt(host, json(got)['modules.v1'], got.url, token);
  }
}

/** The same question is asked once, also while its answer is awaited. */
function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found;
}

export const moduleName = ({ host, namespace, name, system }: RegistrySource): string =>
  `${host === 'registry.terraform.io' ? '' : `${host}/`}${namespace}/${name}/${system}`;

function serviceAt(host: string, given: unknown, from: URL | undefined, token: string | undefined): Service | Failure {
  if (typeof given !== 'string' || !URL.canParse(given, from)) return new Failure(`${host} is no module registry`);
  const base = new URL(given, from);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return { base, token };
}

/** What a person can do about an answer that is none. */
function troubleOf({ status, url }: Got, host: string, what: string): Failure | undefined {
  if (status === 200 || status === 204) return undefined;
  if (status === 404)
    return new Failure(`there is no module ${what}, or it is private: then give a token in ${tokenVariable(host)}`);
  if (status === 401 || status === 403)
    return new Failure(
      `${host} does not let us read ${what} (${status}): give a token in ${tokenVariable(host)} or in Terraform's own settings`,
    );
  return new Failure(`${nameOf(url)} answers ${status}`);
}

function json({ body }: Got): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** `{ "modules": [ { "versions": [ { "version": "1.0.0" } ] } ] }`; the first is the one that was asked for. */
function publishedIn({ modules }: Readonly<Record<string, unknown>>): readonly string[] {
  const first: unknown = Array.isArray(modules) ? modules[0] : undefined;
  const versions: unknown = typeof first === 'object' && first !== null && 'versions' in first ? first.versions : [];
  return (Array.isArray(versions) ? versions : []).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'version' in each && typeof each.version === 'string'
      ? each.version
      : [],
  );
}
