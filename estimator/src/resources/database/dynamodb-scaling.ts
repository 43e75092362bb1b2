import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

/** The least capacity that autoscaling leaves a table. */
export type Scaling = { readonly reads: number | undefined; readonly writes: number | undefined };

const none: Scaling = { reads: undefined, writes: undefined };

/** Targets of autoscaling stand beside the table; those of its indexes are for others. */
export const scaling: Attribute<Scaling> = {
  terraform: '< aws_appautoscaling_target.resource_id',
  cloudformation: '< AWS::ApplicationAutoScaling::ScalableTarget.ResourceId',
  otherwise: none,
  samples: [none],
  read: raw => {
    const targets = isList(raw) ? raw : [raw];
    return {
      reads: leastOf(targets, 'dynamodb:table:ReadCapacityUnits'),
      writes: leastOf(targets, 'dynamodb:table:WriteCapacityUnits'),
    };
  },
};

function leastOf(targets: readonly Data[], dimension: string): number | undefined {
  const target = targets.find(each => told(each, 'scalable_dimension', 'ScalableDimension') === dimension);
  const least = target === undefined ? undefined : told(target, 'min_capacity', 'MinCapacity');
  return least === undefined || !Number.isFinite(Number(least)) ? undefined : Number(least);
}

function told(target: Data, terraform: string, cloudformation: string): string | number | undefined {
  const value = follow(target, [terraform]) ?? follow(target, [cloudformation]);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
