import type { Cell, Column, Row } from './table/column.ts'

/** Between the items of a list in one cell. */
export const listSeparator = ' | '

/** How a truth value is written. */
export const truth = { true: 'oui', false: 'non' } as const

/**
 * Writes a table as CSV (RFC 4180: commas, double quotes, CRLF), in UTF-8. It begins with a byte
 * order mark, without which Excel takes accents for something else.
 * A text that a spreadsheet would compute is preceded by an apostrophe.
 */
export function csv(columns: readonly Pick<Column, 'name'>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name)
  const lines = rows.map((row) => columns.map(({ name }) => written(row[name] ?? null)))
  return `\ufeff${[header, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return truth[`${cell}`]
  const text = typeof cell === 'string' ? cell : cell.join(listSeparator)
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

/** A semicolon too is kept from a spreadsheet that takes it for a separator. */
const quoted = (text: string) =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
