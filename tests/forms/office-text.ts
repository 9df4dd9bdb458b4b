import { strFromU8, unzipSync } from 'fflate'
import { load } from 'cheerio'
import { bytesOf } from './made.ts'

type Format = 'odt' | 'docx'

const main: Record<Format, string> = { odt: 'content.xml', docx: 'word/document.xml' }

/** The parts of the application form in a format, by path, in the order of the archive. */
export function officeParts(format: Format): Record<string, Uint8Array> {
  return unzipSync(bytesOf(`dossier-de-candidature.${format}`))
}

/** The XML of the text itself. */
export function officeXml(format: Format): string {
  return strFromU8(officeParts(format)[main[format]] ?? new Uint8Array())
}

/** Identifiers of the places to answer, in order. */
export function officeControls(format: Format): string[] {
  const $ = load(officeXml(format), { xml: true })
  const [selector, name] = {
    odt: ['loext\\:content-control', 'loext:tag'] as const,
    docx: ['w\\:sdtPr > w\\:tag', 'w:val'] as const,
  }[format]
  return $(selector)
    .toArray()
    .map((one) => $(one).attr(name) ?? '')
}

/** Titles of the text with their level. */
export function officeHeadings(format: Format): { level: number; text: string }[] {
  const $ = load(officeXml(format), { xml: true })
  if (format === 'odt') {
    return $('text\\:h')
      .toArray()
      .map((title) => ({
        level: Number($(title).attr('text:outline-level')),
        text: $(title).text(),
      }))
  }
  return $('w\\:p')
    .toArray()
    .map((line) => ({
      style: $(line).find('w\\:pStyle').attr('w:val') ?? '',
      text: $(line).text(),
    }))
    .filter(({ style }) => style.startsWith('Heading'))
    .map(({ style, text }) => ({ level: Number(style.slice('Heading'.length)), text }))
}

/** The words of the cells, row by row, of each table. */
export function officeTables(format: Format): string[][][] {
  const $ = load(officeXml(format), { xml: true })
  const [table, row, cell] = {
    odt: ['table\\:table', 'table\\:table-row', 'table\\:table-cell'] as const,
    docx: ['w\\:tbl', 'w\\:tr', 'w\\:tc'] as const,
  }[format]
  const cellsOf = (one: Parameters<typeof $>[0]) =>
    $(one as string)
      .find(cell)
      .toArray()
      .map((each) => $(each).text())
  return $(table)
    .toArray()
    .map((one) => $(one).find(row).toArray().map(cellsOf))
}
