import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datasets } from '#src/data/datasets.ts'
import { tableOf } from '#src/data/files.ts'
import { csv, readAsText } from '#src/data/table.ts'
import { readCsv } from '../support/csv.ts'
import { isMissing, opened } from '../support/libreoffice.ts'
import { none } from '../support/none.ts'
import { publication } from '../support/publication.ts'

// The numbers that LibreOffice has for a comma, a double quote, UTF-8 and text.
const [comma, quote, utf8, text] = [44, 34, 76, 2]
const locales = { 'fr-FR': 1036, 'en-US': 1033 }

/** The cells of a CSV as a spreadsheet shows them, which reads the columns named as text. */
function shown(name: string, table: string, columns: readonly number[], locale: number) {
  const formats = columns.map((at) => `${at + 1}/${text}`).join('/')
  const settings = `${comma},${quote},${utf8},1,${formats},${locale}`
  const to = `csv:Text - txt - csv (StarCalc):${comma},${quote},${utf8},1,,${locale},false,true`
  const rows = opened(name, table, to, `CSV:${settings}`)
  return readCsv(rows.replaceAll(/\r?\n/g, '\r\n'))
}

for (const [locale, code] of Object.entries(locales)) {
  for (const dataset of datasets) {
    const { columns, rows } = tableOf(publication, dataset)
    const asText = readAsText(columns, rows)
    if (asText.length === 0) continue
    const title = `a spreadsheet in ${locale} shows ${dataset.id}.csv as it is written, read as the page says`
    test(title, { skip: isMissing }, () => {
      const table = csv(columns, rows)
      const places = columns.flatMap(({ name }, at) => (asText.includes(name) ? [at] : []))
      const read = shown(`${dataset.id}.csv`, table, places, code)
      const written = readCsv(table.slice(1))
      none(written.flatMap((row, at) => row.filter((cell, column) => read[at]?.[column] !== cell)))
    })
  }
}

test(
  'a spreadsheet left to itself takes department 06 for 6 and criterion 1.10 for 1.1',
  { skip: isMissing },
  () => {
    assert.deepEqual(
      shown('essai.csv', 'departement,critere\r\n06,1.10\r\n', [], locales['en-US']),
      [
        ['departement', 'critere'],
        ['6', '1.1'],
      ],
    )
  },
)
