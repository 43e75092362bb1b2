import type { ResourceType } from '../../resource.ts';
import { autoScalingGroup } from './auto-scaling-group.ts';
import { batchComputeEnvironment } from './batch-compute-environment.ts';
import { capacityReservationFleet } from './capacity-reservation-fleet.ts';
import { capacityReservation } from './capacity-reservation.ts';
import { dedicatedHost } from './dedicated-host.ts';
import { ebsSnapshot } from './ebs-snapshot.ts';
import { ebsVolume } from './ebs-volume.ts';
import { ec2Fleet } from './ec2-fleet.ts';
import { ec2Instance } from './ec2-instance.ts';
import { elasticBeanstalkEnvironment } from './elastic-beanstalk-environment.ts';
import { elasticIp } from './elastic-ip.ts';
import { fastSnapshotRestore } from './fast-snapshot-restore.ts';
import { lightsailContainerService } from './lightsail-container-service.ts';
import { lightsailDatabase } from './lightsail-database.ts';
import { lightsailDisk } from './lightsail-disk.ts';
import { lightsailInstance } from './lightsail-instance.ts';
import { lightsailLoadBalancer } from './lightsail-load-balancer.ts';
import { lightsailSnapshot } from './lightsail-snapshot.ts';
import { lightsailStaticIp } from './lightsail-static-ip.ts';
import { machineImageCopy } from './machine-image-copy.ts';
import { parallelComputeGroup } from './parallel-compute-group.ts';
import { snapshotSchedule } from './snapshot-schedule.ts';
import { spotFleet } from './spot-fleet.ts';
import { spotInstanceRequest } from './spot-instance-request.ts';

export const compute: readonly ResourceType[] = [
  autoScalingGroup,
  batchComputeEnvironment,
  capacityReservation,
  capacityReservationFleet,
  dedicatedHost,
  ebsSnapshot,
  ebsVolume,
  ec2Fleet,
  ec2Instance,
  elasticBeanstalkEnvironment,
  elasticIp,
  fastSnapshotRestore,
  lightsailContainerService,
  lightsailDatabase,
  lightsailDisk,
  lightsailInstance,
  lightsailLoadBalancer,
  lightsailSnapshot,
  lightsailStaticIp,
  machineImageCopy,
  parallelComputeGroup,
  snapshotSchedule,
  spotFleet,
  spotInstanceRequest,
];
