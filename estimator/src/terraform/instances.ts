import type { ModuleInstance } from './evaluate/module.ts';
import type { ResourceInstance } from './evaluate/resource-instance.ts';

/** In the order they are written, a called module's after its caller's. */
export function instancesOf(root: ModuleInstance): readonly ResourceInstance[] {
  const instances: ResourceInstance[] = [];
  const waiting = [root];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    instances.push(...module.resources());
    waiting.push(
      ...module
        .calls()
        .flatMap(call => call.module ?? [])
        .reverse(),
    );
  }
  return instances;
}
