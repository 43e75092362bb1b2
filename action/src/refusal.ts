/** Why GitHub did not take the comment, and what to do about it. */
export function explainRefusal(error: unknown, fromFork: boolean): string {
  const status = statusOf(error);
  const said = error instanceof Error ? error.message : String(error);
  return `The comment could not be written; the report is in the job summary. GitHub said: ${said}${status === undefined ? '' : ` (${status})`}.${advice(status, fromFork)}`;
}

function advice(status: number | undefined, fromFork: boolean): string {
  if (status === 401) return ' The token is not valid.';
  if (status !== 403 && status !== 404) return '';
  return fromFork
    ? ' The token of a pull request from a fork may only read; that is as it should be.'
    : ' Give the job the permission `pull-requests: write`.';
}

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;
