import { createHash } from 'node:crypto'
import { z } from 'astro/zod'
import type { Entry } from '../label/content.ts'
import { contradiction } from '../kinds/contradiction.ts'
import { source } from '../kinds/source.ts'
import type { DatasetId } from '../label/datasets.ts'
import { datasetHead, headOf } from './dataset-head.ts'
import type { MadePublication } from './publication.ts'
import { records as kinds } from './records/records.ts'

/** The structure of a file of records. */
export function datasetSchema(record: z.ZodType) {
  return z.strictObject({
    $schema: z.url().meta({ description: 'Schéma JSON de ce fichier' }),
    dataset: datasetHead
      .extend({
        digest: z
          .string()
          .regex(/^sha256-[0-9a-f]{64}$/)
          .meta({ description: 'Empreinte des enregistrements : change dès qu’une donnée change' }),
      })
      .meta({ description: 'Ce que le fichier dit de lui-même' }),
    records: z.array(record).min(1).meta({ description: 'Les enregistrements' }),
    contradictions: z
      .array(contradiction)
      .meta({ description: 'Désaccords entre sources que citent les enregistrements' }),
    sources: z.array(source).meta({ description: 'Sources que cite le fichier' }),
  })
}

/** The content of `/donnees/<id>.json`. */
export function dataset(publication: MadePublication, id: DatasetId) {
  const { label, address } = publication
  const records = kinds[id].of(publication)
  const contradictions = label.contradictions
    .filter((entry) => records.some((record) => record.contradictions?.includes(entry.id)))
    .map(withoutPlace)
  const cited = new Set(JSON.stringify([records, contradictions]).match(/\bS\d{3}\b/g))
  return {
    $schema: address(`/donnees/schemas/${id}.json`),
    dataset: { ...headOf(publication, id, `${id}.json`), digest: digestOf(publication, id) },
    records,
    contradictions,
    sources: label.sources.filter((entry) => cited.has(entry.id)).map(withoutPlace),
  }
}

/** Where an entry stands in the content is of no use outside. */
const withoutPlace = <Data extends object>({ file, body, ...data }: Entry<Data>) => data

/** Of the data alone: neither the address of the site nor the date of a page is data. */
function digestOf(publication: MadePublication, id: DatasetId): string {
  const records = kinds[id].of({ ...publication, address: (path) => path })
  const text = JSON.stringify(records, (key, value) => (key === 'citation' ? undefined : value))
  return `sha256-${createHash('sha256').update(text).digest('hex')}`
}
