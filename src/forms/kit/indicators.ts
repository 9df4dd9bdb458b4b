import type { FormSectionModel } from '../form-model.ts'

/**
 * The figures that the form asks for, as an empty table: CSV (RFC 4180) in UTF-8, with the mark
 * without which Excel takes accents for something else.
 */
export function indicatorsCsv(sections: readonly FormSectionModel[]): string {
  const header = [
    'identifiant',
    'numero',
    'indicateur',
    'unite',
    'precisions',
    'exigences',
    'valeur',
    'date',
    'estimation',
    'source',
  ]
  const rows = sections.flatMap(({ fields }) =>
    fields.flatMap(({ id, number, label, hints, serves, kind, places }) =>
      kind === 'figure'
        ? [[id, number, label, places[0]!.label, hints.join(' '), serves, '', '', '', '']]
        : [],
    ),
  )
  return `\ufeff${[header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

const quoted = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
