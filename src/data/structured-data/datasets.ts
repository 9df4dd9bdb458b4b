import { datasetIds } from '../../label/datasets.ts'
import { headOf } from '../dataset-head.ts'
import type { DataFile } from '../files.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** The sets of open data with their files, whose weights the page shows. */
export function datasetsNode(
  files: readonly (DataFile & { bytes: number })[],
  publication: Publication,
): Node {
  const { label, address } = publication
  const page = address('/donnees/')
  const first = label.timeline[0]?.date.slice(0, 4)
  return {
    '@type': 'DataCatalog',
    '@id': `${page}#jeux-de-donnees`,
    url: page,
    name: `${label.site.name}, données ouvertes`,
    inLanguage: 'fr',
    dataset: datasetIds.map((id) => {
      const { title, description, version, updated, licences } = headOf(
        publication,
        id,
        `${id}.json`,
      )
      return {
        '@type': 'Dataset',
        '@id': `${page}#${id}`,
        url: `${page}#${id}`,
        name: title,
        description,
        identifier: address(`/donnees/${id}.json`),
        version,
        dateModified: updated,
        inLanguage: 'fr',
        isAccessibleForFree: true,
        license: licences.map((licence) => licence.address),
        creator: { '@type': 'Organization', name: label.site.operator.name ?? label.site.name },
        ...(id === 'ecosystemes' && { spatialCoverage: { '@type': 'Place', name: 'France' } }),
        ...(id === 'chronologie' &&
          first && { temporalCoverage: `${first}/${label.site.closedSince}` }),
        distribution: files
          .filter(({ dataset }) => dataset === id)
          .map(({ name, type, bytes }) => ({
            '@type': 'DataDownload',
            name,
            contentUrl: address(`/donnees/${name}`),
            encodingFormat: type,
            contentSize: `${bytes} B`,
          })),
      }
    }),
  }
}
