/**
 * The day on which EKS ends standard support of a Kubernetes version; from then on extended support is billed.
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
 */
export const endOfStandardSupport: Readonly<Record<string, string>> = {
  '1.21': '2023-02-16',
  '1.22': '2023-06-04',
  '1.23': '2023-10-11',
  '1.24': '2024-01-31',
  '1.25': '2024-05-01',
  '1.26': '2024-06-11',
  '1.27': '2024-07-24',
  '1.28': '2024-11-26',
  '1.29': '2025-03-23',
  '1.30': '2025-07-23',
  '1.31': '2025-11-26',
  '1.32': '2026-03-23',
  '1.33': '2026-07-29',
  '1.34': '2026-12-02',
  '1.35': '2027-03-27',
};
