/** XML that is already written. */
export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Writes XML: a text among the values is escaped, what is XML is not. */
export const xml = (
  { raw }: TemplateStringsArray,
  ...values: (Xml | readonly Xml[] | string | number)[]
) => new Xml(String.raw({ raw }, ...values.map(written)))

/** Whether a column of a table holds more than short lines: it is then wider. */
export const isWide = (rows: readonly Xml[][], column: number) =>
  rows.some((cells) => cells[column]!.text.replace(/<[^>]*>/g, '').length > 120)

/** A file of XML. */
export const xmlFile = ({ text }: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`

function written(value: Xml | readonly Xml[] | string | number): string {
  if (value instanceof Xml) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
