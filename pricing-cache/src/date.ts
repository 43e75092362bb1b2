/** The date of the middle one: half are newer. One fresh figure among old ones does not make them new. */
export function middleDate(dated: readonly { readonly date?: string | undefined }[]): string {
  const dates = dated.flatMap(({ date }) => (date === undefined || date === '' ? [] : [date])).sort();
  return dates[dates.length >> 1] ?? '';
}
