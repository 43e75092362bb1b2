import { amount, resource, used } from '../../resource.ts';

export const auditAssessment = resource({
  name: 'Audit assessment',
  terraform: 'aws_auditmanager_assessment',
  cloudformation: 'AWS::AuditManager::Assessment',
  attributes: {},
  usage: { monthly_evidence: amount('resource assessments collected as evidence a month', 5000, 200_000, 5_000_000) },
  lines: (_, usage) => [
    used('Evidence collected', usage, 'monthly_evidence', 'assessment', 'auditmanager Resource-Assessment-Collected'),
  ],
});
