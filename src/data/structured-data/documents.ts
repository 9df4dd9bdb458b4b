import { addresses } from '../../label/addresses.ts'
import { frenchTypography } from '../../french/typography.ts'
import { placeOf } from '../../forms/places.ts'
import { openLicence } from '../licences.ts'
import type { MadePublication } from '../publication.ts'
import type { Node } from './node.ts'

/** The documents to download, with the files of each. */
export function documentNodes({ label, address, files }: MadePublication): Node[] {
  return label.documents.map(({ id, title, subject, version, published }) => ({
    '@type': 'DigitalDocument',
    '@id': address(addresses.document(id)),
    url: address(addresses.document(id)),
    name: frenchTypography(title),
    description: frenchTypography(subject),
    version,
    datePublished: published,
    inLanguage: 'fr',
    license: openLicence.address,
    encoding: files
      .filter(({ document }) => document === id)
      .map((file) => ({
        '@type': 'MediaObject',
        name: file.name,
        contentUrl: address(addresses.download(file.name)),
        encodingFormat: file.mediaType,
        contentSize: `${placeOf('bytes', file)} B`,
        sha256: placeOf('sha256', file),
      })),
  }))
}
