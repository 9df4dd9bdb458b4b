/** Writes data as JSON that people can read too. */
export function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
