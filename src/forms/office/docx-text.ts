import type { Run } from '../blocks.ts'
import type { Place } from '../form-model.ts'
import type { OfficeItem, OfficeText } from './text.ts'
import { element, escapeXml, xmlHeader } from './xml.ts'

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
} as const

/** Name of the relation to the footer. */
export const footerRelation = 'rId4'

const value = (name: string, val: string | number) => element(name, { 'w:val': val })

/** The text, its footer, and the name of the relation to each address that it links to. */
export function content({ info, items }: OfficeText): {
  document: string
  footer: string
  links: Map<string, string>
} {
  const links = new Map<string, string>()
  let controls = 0
  const link = (address: string) => {
    const id = links.get(address) ?? `rLink${links.size + 1}`
    links.set(address, id)
    return id
  }
  const run = (item: Run) => writeRun(item, link)
  const body = items.map((item) =>
    item.kind === 'answer' ? writeAnswer(item.place, ++controls) : write(item, run),
  )
  return {
    document:
      xmlHeader + element('w:document', namespaces, element('w:body', {}, ...body, section)),
    footer:
      xmlHeader +
      element(
        'w:ftr',
        namespaces,
        paragraph(
          'Footer',
          words(`${info.footer} – page `),
          field('PAGE'),
          words(' / '),
          field('NUMPAGES'),
        ),
      ),
    links,
  }
}

function write(item: Exclude<OfficeItem, { kind: 'answer' }>, run: (run: Run) => string): string {
  switch (item.kind) {
    case 'paragraph':
      return paragraph(item.style, ...item.runs.map(run))
    case 'heading':
      return paragraph(`Heading${item.level}`, ...item.runs.map(run))
    case 'list':
      return item.items.map((runs) => listItem(item.ordered, runs.map(run))).join('')
    case 'table':
      return table(item, run)
  }
}

function paragraph(style: string, ...children: readonly string[]): string {
  return element('w:p', {}, element('w:pPr', {}, value('w:pStyle', style)), ...children)
}

function listItem(ordered: boolean, children: readonly string[]): string {
  const numbering = element('w:numPr', {}, value('w:ilvl', 0), value('w:numId', ordered ? 2 : 1))
  return element('w:p', {}, element('w:pPr', {}, value('w:pStyle', 'Text'), numbering), ...children)
}

function words(text: string, properties = ''): string {
  const look = properties ? element('w:rPr', {}, properties) : ''
  const lines = text
    .split('\n')
    .map((line) => element('w:t', { 'xml:space': 'preserve' }, escapeXml(line)))
  return element('w:r', {}, look, lines.join(element('w:br')))
}

function writeRun(
  { text, strong, emphasis, href }: Run,
  link: (address: string) => string,
): string {
  const look = (strong ? element('w:b') : '') + (emphasis ? element('w:i') : '')
  if (!href) return words(text, look)
  return element(
    'w:hyperlink',
    { 'r:id': link(href) },
    words(text, value('w:rStyle', 'Hyperlink') + look),
  )
}

function table(
  { head, rows }: Extract<OfficeItem, { kind: 'table' }>,
  run: (run: Run) => string,
): string {
  const cells = (row: readonly Run[][]) =>
    row.map((runs) => element('w:tc', {}, element('w:tcPr'), paragraph('Cell', ...runs.map(run))))
  const strong = head.map((runs) => runs.map((item) => ({ ...item, strong: true })))
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, element('w:tblW', { 'w:w': 0, 'w:type': 'auto' })),
    element('w:tblGrid', {}, ...head.map(() => element('w:gridCol'))),
    element('w:tr', {}, element('w:trPr', {}, element('w:tblHeader')), ...cells(strong)),
    ...rows.map((row) => element('w:tr', {}, ...cells(row))),
  )
}

function field(name: 'PAGE' | 'NUMPAGES'): string {
  return element('w:fldSimple', { 'w:instr': name }, words('1'))
}

/** Word refuses longer names. */
const longestName = 64

function writeAnswer({ id, name, label, control }: Place, number: number): string {
  const properties = value('w:alias', shortened(name)) + value('w:tag', id) + value('w:id', number)
  const holder = (kind: string, text: string) =>
    element(
      'w:sdt',
      {},
      element('w:sdtPr', {}, properties, element('w:showingPlcHdr'), kind),
      element('w:sdtContent', {}, words(text, value('w:rStyle', 'PlaceholderText'))),
    )
  switch (control.kind) {
    case 'check':
      return paragraph('Tick', checkBox(properties), words(` ${label}`))
    case 'choice': {
      const options = control.options.map((option) =>
        element('w:listItem', { 'w:displayText': option.label, 'w:value': option.id }),
      )
      return paragraph(
        'Answer',
        holder(element('w:dropDownList', {}, ...options), 'Choisissez une réponse'),
      )
    }
    case 'text': {
      const kind = control.lines > 1 ? element('w:text', { 'w:multiLine': 1 }) : element('w:text')
      const before = label && label !== control.placeholder ? words(`${label}\u00a0: `) : ''
      return paragraph('Answer', before, holder(kind, control.placeholder))
    }
  }
}

const shortened = (name: string) =>
  name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name

function checkBox(properties: string): string {
  const state = (tag: string, code: string) =>
    element(tag, { 'w14:val': code, 'w14:font': 'MS Gothic' })
  const box = element(
    'w14:checkbox',
    {},
    element('w14:checked', { 'w14:val': 0 }),
    state('w14:checkedState', '2612'),
    state('w14:uncheckedState', '2610'),
  )
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, properties, box),
    element('w:sdtContent', {}, words('☐')),
  )
}

const section = element(
  'w:sectPr',
  {},
  element('w:footerReference', { 'w:type': 'default', 'r:id': footerRelation }),
  element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  element('w:pgMar', {
    'w:top': 1134,
    'w:right': 1247,
    'w:bottom': 1134,
    'w:left': 1247,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  }),
)
