import type { DocumentFile } from '#src/forms/files.ts'
import { buildLabel } from '#src/label/label.ts'
import { datasets } from '#src/data/datasets.ts'
import type { Publication } from '#src/data/publication.ts'
import { readContent } from '../content.ts'

/** The real content, as if its documents were made and published under a base path. */
export const label = buildLabel(readContent())

const files = label.documents.flatMap(({ id, formats }) =>
  formats.map((format): DocumentFile => ({
    name: `${id}.${format}`,
    savedAs: `${id}.${format}`,
    document: id,
    format,
    mediaType: 'application/octet-stream',
    fillable: false,
  })),
)

export const publication: Publication = {
  label,
  address: (path) => `https://exemple.fr/label${path}`,
  files,
}

/** The set of open data of that id. */
export const datasetOf = (id: string) => datasets.find((dataset) => dataset.id === id)!
