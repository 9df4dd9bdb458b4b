const noBreak = '\u00a0'

/**
 * Sets French typography in plain text: apostrophes, quotation marks, no-break spaces, ellipsis.
 * U+00A0 everywhere: the site's fonts have no narrow no-break space (U+202F).
 * Idempotent; never touches an address or a time such as 14:30.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/\u202f/g, noBreak)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/\.\.\.(?!\.)/g, '…')
    .replace(/[ \u00a0]+([;!?»])/g, `${noBreak}$1`)
    .replace(/[ \u00a0]+:(?=\s|$)/g, `${noBreak}:`)
    .replace(/«[ \u00a0]*/g, `«${noBreak}`)
    .replace(/(\d) (?=(%|€|M€|Md€|Ko|Mo|m²|ans\b|mois\b)(?!\p{L}))/gu, `$1${noBreak}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreak)
}
