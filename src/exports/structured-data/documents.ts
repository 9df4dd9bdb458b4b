import { addresses } from '../../domain/addresses.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { DocumentEntry } from '../../schemas/document.ts'
import { openLicence } from '../licences.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

const mediaTypes: Record<DocumentEntry['formats'][number], string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
}

/** The documents to download, with the files of each. */
export function documentNodes({ label, address }: Publication): Node[] {
  return label.documents.map(({ id, title, subject, version, published, formats }) => ({
    '@type': 'DigitalDocument',
    '@id': address(addresses.document(id)),
    url: address(addresses.document(id)),
    name: frenchTypography(title),
    description: frenchTypography(subject),
    version,
    datePublished: published,
    inLanguage: 'fr',
    license: openLicence.address,
    encoding: formats.map((format) => ({
      '@type': 'MediaObject',
      contentUrl: address(addresses.download(`${id}.${format}`)),
      encodingFormat: mediaTypes[format],
    })),
  }))
}
