import { number, oneOf, required, resource, text } from '../../resource.ts';
import { gameInstances, gameUsage } from './game-instances.ts';
import { gameLocations, placesOf } from './game-locations.ts';

/** The build says what its instances run. */
export const gameFleet = resource({
  name: 'Game fleet',
  terraform: 'aws_gamelift_fleet',
  cloudformation: 'AWS::GameLift::Fleet',
  attributes: {
    instanceType: required('no instance type is written', text(['ec2_instance_type', 'EC2InstanceType'])),
    kind: oneOf(['fleet_type', 'FleetType'], ['ON_DEMAND', 'SPOT'], 'ON_DEMAND'),
    compute: oneOf(['', 'ComputeType'], ['EC2', 'ANYWHERE'], 'EC2'),
    instances: number(['', 'DesiredEC2Instances'], 1),
    locations: gameLocations,
    system: text(['build_id > operating_system', 'BuildId > OperatingSystem'], 'AMAZON_LINUX_2023'),
  },
  usage: gameUsage,
  freeWithoutLines: "it runs on machines of one's own: sessions and connections are billed by use",
  lines: ({ instanceType, kind, compute, instances, locations, system: written }, usage, { region }) => {
    if (compute === 'ANYWHERE') return [];
    const system = written.startsWith('WINDOWS') ? 'Windows' : 'Linux';
    return gameInstances({ instanceType, system, kind, places: placesOf(locations, region, instances) }, usage);
  },
});
