import type { Run } from '../blocks.ts'
import type { Place } from '../form-model.ts'
import type { OfficeItem } from './text.ts'
import { element, escapeXml, xmlHeader } from './xml.ts'

/** Namespaces shared by the files of the package. */
export const namespaces = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': '1.3',
} as const

/** The text itself, with its places to answer. */
export function content(items: readonly OfficeItem[]): string {
  return (
    xmlHeader +
    element(
      'office:document-content',
      namespaces,
      element('office:body', {}, element('office:text', {}, ...items.map(write))),
    )
  )
}

function write(item: OfficeItem): string {
  switch (item.kind) {
    case 'paragraph':
      return element('text:p', { 'text:style-name': item.style }, ...item.runs.map(writeRun))
    case 'heading':
      return element(
        'text:h',
        { 'text:style-name': `Heading_20_${item.level}`, 'text:outline-level': item.level },
        ...item.runs.map(writeRun),
      )
    case 'list':
      return element(
        'text:list',
        { 'text:style-name': item.ordered ? 'Numbers' : 'Bullets' },
        ...item.items.map((runs) =>
          element(
            'text:list-item',
            {},
            element('text:p', { 'text:style-name': 'Text' }, ...runs.map(writeRun)),
          ),
        ),
      )
    case 'table':
      return writeTable(item)
    case 'answer':
      return writeAnswer(item.place)
  }
}

function writeRun({ text, strong, emphasis, href }: Run): string {
  const words = escapeXml(text).replaceAll('\n', element('text:line-break'))
  const style = strong ? 'Strong' : emphasis ? 'Emphasis' : undefined
  const span = style ? element('text:span', { 'text:style-name': style }, words) : words
  return href
    ? element(
        'text:a',
        { 'xlink:type': 'simple', 'xlink:href': href, 'text:style-name': 'Internet_20_link' },
        span,
      )
    : span
}

function writeTable({ head, rows }: Extract<OfficeItem, { kind: 'table' }>): string {
  const row = (cells: readonly Run[][], strong: boolean) =>
    element(
      'table:table-row',
      {},
      ...cells.map((runs) =>
        element(
          'table:table-cell',
          {},
          element(
            'text:p',
            { 'text:style-name': 'Cell' },
            ...runs.map((run) => writeRun({ ...run, strong: strong || (run.strong ?? false) })),
          ),
        ),
      ),
    )
  return element(
    'table:table',
    {},
    element('table:table-column', { 'table:number-columns-repeated': head.length }),
    element('table:table-header-rows', {}, row(head, true)),
    ...rows.map((cells) => row(cells, false)),
  )
}

function writeAnswer({ id, name, label, control }: Place): string {
  const common = { 'loext:alias': name, 'loext:tag': id }
  switch (control.kind) {
    case 'check':
      return element(
        'text:p',
        { 'text:style-name': 'Tick' },
        element(
          'loext:content-control',
          {
            ...common,
            'loext:checkbox': 'true',
            'loext:checked': 'false',
            'loext:checked-state': '☒',
            'loext:unchecked-state': '☐',
          },
          '☐',
        ),
        ` ${escapeXml(label)}`,
      )
    case 'choice':
      return element(
        'text:p',
        { 'text:style-name': 'Answer' },
        element(
          'loext:content-control',
          { ...common, 'loext:dropdown': 'true', 'loext:showing-place-holder': 'true' },
          ...control.options.map((option) =>
            element('loext:list-item', {
              'loext:display-text': option.label,
              'loext:value': option.id,
            }),
          ),
          placeholder('Choisissez une réponse'),
        ),
      )
    case 'text':
      return element(
        'text:p',
        { 'text:style-name': 'Answer' },
        before(label, control.placeholder),
        element(
          'loext:content-control',
          { ...common, 'loext:showing-place-holder': 'true' },
          placeholder(control.placeholder),
        ),
      )
  }
}

/** What is asked there, when the place to answer does not say it. */
const before = (label: string, said: string) =>
  label && label !== said ? escapeXml(`${label}\u00a0: `) : ''

const placeholder = (words: string) =>
  element('text:span', { 'text:style-name': 'Placeholder' }, escapeXml(words))
