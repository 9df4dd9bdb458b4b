import type { OfficeInfo } from '../text.ts'
import { element, escapeXml, xmlHeader } from '../xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** Parts of the text with the names that relations give them. */
const parts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['footer', 'footer1.xml'],
  ['fontTable', 'fontTable.xml'],
] as const

/** Name of the relation to the footer. */
export const footerRelation = 'rId4'

export const contentTypes =
  xmlHeader +
  element(
    'Types',
    { xmlns: `${packages}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', {
      PartName: '/word/document.xml',
      ContentType: `${types}.document.main+xml`,
    }),
    ...parts.map(([type, file]) =>
      element('Override', { PartName: `/word/${file}`, ContentType: `${types}.${type}+xml` }),
    ),
    element('Override', {
      PartName: '/docProps/core.xml',
      ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
  )

export const rootRelations =
  xmlHeader +
  element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    element('Relationship', {
      Id: 'rId1',
      Type: `${office}/officeDocument`,
      Target: 'word/document.xml',
    }),
    element('Relationship', {
      Id: 'rId2',
      Type: `${packages}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
  )

/** The parts of the text and the addresses that it links to. */
export function relations(links: ReadonlyMap<string, string>): string {
  return (
    xmlHeader +
    element(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      ...parts.map(([type, file], index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: `${office}/${type}`, Target: file }),
      ),
      ...[...links].map(([address, id]) =>
        element('Relationship', {
          Id: id,
          Type: `${office}/hyperlink`,
          Target: address,
          TargetMode: 'External',
        }),
      ),
    )
  )
}

/** Title, subject, author, date and language. */
export function core({ title, subject, author, published }: OfficeInfo): string {
  const date = `${published}T12:00:00Z`
  return (
    xmlHeader +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)),
      element('dc:subject', {}, escapeXml(subject)),
      element('dc:creator', {}, escapeXml(author)),
      element('dc:language', {}, 'fr-FR'),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, date),
      element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, date),
    )
  )
}
