import { createHash } from 'node:crypto'
import { z } from 'astro/zod'
import { identifier } from '../kinds/common.ts'
import { contradiction } from '../kinds/contradiction.ts'
import { datasetsOf, kindNames, kinds } from '../kinds/index.ts'
import { source } from '../kinds/source.ts'
import type { Entry } from '../label/content.ts'
import { pageDate } from '../label/pages.ts'
import { citable, citationText } from './citation.ts'
import { datasetHead, headOf, type Described } from './dataset-head.ts'
import type { Publication } from './publication.ts'
import { accessibility } from './records/accessibility.ts'
import { criteria } from './records/criterion.ts'
import { documents } from './records/document.ts'
import { ecosystems } from './records/ecosystem.ts'
import { timeline } from './records/event.ts'
import { form } from './records/form-section.ts'
import type { RecordSet } from './records/record-set.ts'
import { statesByDate } from './records/state.ts'
import { secondWave } from './records/territory.ts'
import { column, columnsFrom, filled } from './table.ts'

/** The sets whose records are not published as they are written. */
const particular: Readonly<Record<string, RecordSet>> = {
  accessibilite: accessibility,
  chronologie: timeline,
  criteres: criteria,
  'deuxieme-vague': secondWave,
  documents,
  ecosystemes: ecosystems,
  'etats-par-date': statesByDate,
  formulaire: form,
}

/** The id of an entry that has a file of its own: its schema does not tell it. */
const fileName = identifier.describe('Identifiant permanent')

/** A set of open data. */
export interface Dataset extends RecordSet, Described {}

/** Every set of open data, in the order of the registry. */
export const datasets: readonly Dataset[] = kindNames.flatMap((kind) => {
  const { id = fileName, ...fields } = (kinds[kind].schema as z.ZodObject).shape
  // Records made of nothing but what the content says, where they are named as in the content.
  const asWritten = { fields, of: ({ label }: Publication) => label[kind as 'sources'] }
  return datasetsOf(kind).map((open) => {
    const set: RecordSet = particular[open.id] ?? asWritten
    const { hrefOf = kinds[kind].address } = set
    const columns = open.csv && [
      ...columnsFrom({ id, ...set.fields }, open.csv),
      column<{ id: string }>(
        'adresse',
        'Adresse permanente sur le site',
        ({ id }, { address }) => address(hrefOf?.(id) ?? '/'),
        filled,
      ),
    ]
    return { ...open, kind, ...set, ...(columns && { columns: () => columns }) }
  })
})

/** A record as published. */
export type DataRecord = { id: string; address: string; citation: string } & Record<string, any>

/** The records of a set in order, each with its address and how to cite it. */
export function recordsOf(publication: Publication, dataset: Dataset) {
  const { label, address } = publication
  const { kind, fields, hrefOf = kinds[kind].address } = dataset
  return dataset.of(publication).map(({ id, ...entry }): DataRecord => {
    const known = Object.keys(fields).filter((key) => entry[key] !== undefined)
    const record = Object.fromEntries(known.map((key) => [key, entry[key]]))
    const href = hrefOf?.(id) ?? '/'
    const cited = citable(publication, {
      href,
      title: entry.title ?? entry.name ?? entry.term ?? entry.text,
      updated: pageDate(label, href),
      ...dataset.cite?.(entry, label),
    })
    return { id, address: address(href), citation: citationText(cited), ...record }
  })
}

/** The structure of the JSON file of a data set. */
export function datasetSchema({ kind, fields }: Dataset): z.ZodType {
  const { id = identifier } = (kinds[kind].schema as z.ZodObject).shape
  const record = z.strictObject({
    id: (id as typeof identifier).describe('Identifiant permanent'),
    address: z.url().describe('Adresse permanente sur le site'),
    citation: z.string().describe('Comment citer l’enregistrement, version comprise'),
    ...fields,
  })
  return z.strictObject({
    $schema: z.url().describe('Schéma JSON de ce fichier'),
    dataset: datasetHead
      .extend({
        digest: z
          .string()
          .regex(/^sha256-[0-9a-f]{64}$/)
          .describe('Empreinte des enregistrements : change dès qu’une donnée change'),
      })
      .describe('Ce que le fichier dit de lui-même'),
    records: z.array(record).min(1).describe('Les enregistrements'),
    contradictions: z
      .array(contradiction)
      .describe('Désaccords entre sources que citent les enregistrements'),
    sources: z.array(source).describe('Sources que cite le fichier'),
  })
}

/** The content of `/donnees/<id>.json`. */
export function datasetFile(publication: Publication, dataset: Dataset) {
  const { label, address } = publication
  const records = recordsOf(publication, dataset)
  const contradictions = label.contradictions
    .filter(({ id }) => records.some((record) => record['contradictions']?.includes(id)))
    .map(withoutPlace)
  const own = dataset.kind === 'sources'
  const cited = new Set(own ? [] : JSON.stringify([records, contradictions]).match(/\bS\d{3}\b/g))
  return {
    $schema: address(`/donnees/schemas/${dataset.id}.json`),
    dataset: { ...headOf(publication, dataset), digest: digestOf(publication, dataset) },
    records,
    contradictions,
    sources: label.sources.filter(({ id }) => cited.has(id)).map(withoutPlace),
  }
}

/** Where an entry stands in the content is of no use outside. */
const withoutPlace = <Data extends object>({ file, body, ...data }: Entry<Data>) => data

/** Of the data alone: neither the address of the site nor the date of a page is data. */
function digestOf(publication: Publication, dataset: Dataset): string {
  const records = recordsOf({ ...publication, address: (path) => path }, dataset)
  const text = JSON.stringify(records, (key, value) => (key === 'citation' ? undefined : value))
  return `sha256-${createHash('sha256').update(text).digest('hex')}`
}
