/** Whether a file is what `aws cloudformation describe-change-set` prints, by a look at its text: nothing is parsed. */
export const isChangeSet = (text: string): boolean =>
  /^\uFEFF?\s*\{/.test(text) && /"Changes"\s*:/.test(text) && /"(ChangeSetName|ChangeSetId)"\s*:/.test(text);
