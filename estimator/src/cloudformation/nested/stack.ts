import { type Data, type Instance, Unknown } from '../../model.ts';
import { type Declared, declaredIn, instanceOf, type Surroundings } from '../instance.ts';
import type { Scope } from '../values/scope.ts';
import { madeBy, makesStacks } from './children.ts';
import type { Estate } from './estate.ts';
import type { StackInput } from './input.ts';
import type { Made } from './made.ts';
import { type Export, exportsOf, outputOf, outputsOf } from './outputs.ts';
import { scopeOf } from './scope-of.ts';
import { vendorTypesAmong } from './vendors.ts';

const isOutput = /^Outputs\.(.*)$/s;

/** A template and all that it is given. What is in it is worked out when somebody asks. */
export class Stack {
  readonly input: StackInput;
  readonly scope: Scope;
  readonly #estate: Estate;
  readonly #made = new Map<string, Made | 'being made'>();
  #declared: ReadonlyMap<string, Declared> | undefined;

  constructor(input: StackInput, estate: Estate) {
    this.input = input;
    this.#estate = estate;
    this.scope = scopeOf(input, estate, (resource, attribute) => {
      const [, output] = isOutput.exec(attribute) ?? [];
      return output === undefined ? undefined : this.#outputOf(resource, output);
    });
  }

  /**
   * Its own resources, and those of the stacks in it in their place. One that cannot be read stands for itself, and one that AWS
   * bills for other vendors' types stands beside what is in it.
   */
  instances(): readonly Instance[] {
    return this.#all().flatMap(declared => {
      const { stacks } = makesStacks(declared) ? this.#madeBy(declared) : nothing;
      if (stacks.length === 0) return [instanceOf(declared, this.surroundings)];
      const vendorTypes = [...new Set(stacks.flatMap(stack => stack.vendorTypes()))];
      const own = vendorTypes.length === 0 ? [] : [instanceOf({ ...declared, vendorTypes }, this.surroundings)];
      return [...own, ...stacks.flatMap(stack => stack.instances())];
    });
  }

  vendorTypes(): readonly string[] {
    return vendorTypesAmong(this.#all().map(({ type }) => type));
  }

  output(name: string): Data | undefined {
    return outputOf(this.scope, name);
  }

  outputs(): Readonly<Record<string, Data>> {
    return outputsOf(this.scope.disclosed ?? this.scope);
  }

  /** Of its own outputs. */
  exports(): readonly Export[] {
    return exportsOf(this.scope, this.input.region);
  }

  /** Of the stacks in it: to know them, these are made. */
  innerExports(): readonly Export[] {
    const inner = this.#all()
      .filter(makesStacks)
      .flatMap(declared => this.#madeBy(declared).stacks);
    return inner.flatMap(stack => [...stack.exports(), ...stack.innerExports()]);
  }

  get surroundings(): Surroundings {
    const { region, given, naming, tags, makerAt, place, isFixed } = this.input;
    return { scope: this.scope, region, given, naming, tags, makerAt, place, isFixed };
  }

  #all(): readonly Declared[] {
    return [...this.#byName().values()];
  }

  #byName(): ReadonlyMap<string, Declared> {
    const { countUnknown } = this.input;
    this.#declared ??= new Map(
      declaredIn(this.scope).map(each => [
        each.resource.name,
        { ...each, exists: each.exists === true ? (countUnknown ?? true) : each.exists },
      ]),
    );
    return this.#declared;
  }

  #outputOf(resource: string, output: string): Data | undefined {
    const declared = this.#byName().get(resource);
    if (!declared || !makesStacks(declared)) return undefined;
    const { stacks, why } = this.#madeBy(declared);
    return stacks[0]?.output(output) ?? why ?? this.#noOutput(declared, output);
  }

  #noOutput({ resource }: Declared, output: string): Unknown {
    const message = `${this.input.naming.addressOf(resource.name)} has no output "${output}"`;
    this.#say(resource, 'reference', message);
    return new Unknown(message);
  }

  #madeBy(declared: Declared): Made {
    const { resource } = declared;
    const known = this.#made.get(resource.name);
    if (known === 'being made') return this.#cycle(declared);
    if (known) return known;
    this.#made.set(resource.name, 'being made');
    const made = madeBy(declared, this, this.#estate);
    this.#made.set(resource.name, made);
    return made;
  }

  #cycle({ resource }: Declared): Made {
    const message = `${this.input.naming.addressOf(resource.name)} needs its own outputs`;
    this.#say(resource, 'cycle', message);
    return { stacks: [], why: new Unknown(message) };
  }

  #say({ key }: Declared['resource'], code: 'cycle' | 'reference', message: string): void {
    this.#estate.report({ severity: 'error', code, message, at: this.scope.template.syntax.source.at(key) });
  }
}

const nothing: Made = { stacks: [], why: undefined };
