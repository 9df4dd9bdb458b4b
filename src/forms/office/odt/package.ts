import type { OfficeInfo } from '../text.ts'
import { element, escapeXml, xmlHeader } from '../xml.ts'

export const mimetype = 'application/vnd.oasis.opendocument.text'

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

const entry = (path: string, type: string) =>
  element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })

export const manifest =
  xmlHeader +
  element(
    'manifest:manifest',
    {
      'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
      'manifest:version': '1.3',
    },
    entry('/', mimetype),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
  )

/** Title, subject, author, date and language. */
export function meta({ title, subject, author, published }: OfficeInfo): string {
  const date = `${published}T12:00:00`
  return (
    xmlHeader +
    element(
      'office:document-meta',
      namespaces,
      element(
        'office:meta',
        {},
        element('dc:title', {}, escapeXml(title)),
        element('dc:subject', {}, escapeXml(subject)),
        element('meta:initial-creator', {}, escapeXml(author)),
        element('dc:creator', {}, escapeXml(author)),
        element('meta:creation-date', {}, date),
        element('dc:date', {}, date),
        element('dc:language', {}, 'fr-FR'),
      ),
    )
  )
}
