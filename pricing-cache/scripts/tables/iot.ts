import { pageNamed, type Item } from '../table.ts';

const messages = (from: number, to: number): Item => ['Messages', 'Messages', undefined, { from, to }];

export const iot = pageNamed('iot.csv', {
  AWSIoT: {
    'Connectivity Minutes': ['ConnectionMinutes', 'Minutes'],
    'Messages Up to 1B': messages(0, 1e9),
    'Messages Next 4B': messages(1e9, 5e9),
    'Messages Over 5B': messages(5e9, Infinity),
    RulesTriggered: ['RulesTriggered', 'Rules'],
    ActionsExecuted: ['ActionsExecuted', 'Actions'],
    'Device Shadow and Registry': ['RegistryAndShadowOperations', 'Operations'],
  },
});
