import { z } from 'astro/zod'
import type { Label } from '../label/label.ts'
import { datasetHead, headOf, type Described } from './dataset-head.ts'
import type { Publication } from './publication.ts'
import { ecosystemColumns } from './records/ecosystem.ts'
import { rowsOf, valueSchema } from './table.ts'

/** The columns of the table that are not its geometry. */
const propertiesOf = (label: Label) =>
  ecosystemColumns(label).filter(({ name }) => name !== 'latitude' && name !== 'longitude')

/** The structure of `/donnees/ecosystemes.geojson` (RFC 7946). */
export function geojsonSchema({ label }: Publication) {
  const point = z.strictObject({
    type: z.literal('Point'),
    coordinates: z
      .tuple([z.number().min(-6).max(10), z.number().min(41).max(52)])
      .describe('Longitude, puis latitude (WGS 84)'),
  })
  const properties = propertiesOf(label).map((column) => [column.name, valueSchema(column)])
  const feature = z.strictObject({
    type: z.literal('Feature'),
    id: z.string().describe('Identifiant permanent'),
    geometry: point.nullable().describe('Le point de la ville principale ; null si non trouvé'),
    properties: z.strictObject(Object.fromEntries(properties)),
  })
  return z.strictObject({
    type: z.literal('FeatureCollection'),
    dataset: datasetHead.describe('Ce que le fichier dit de lui-même'),
    features: z.array(feature).min(1),
  })
}

/** The candidates as points on a map: the main city of each, or no geometry when not found. */
export function geojson(publication: Publication, dataset: Described) {
  const { label } = publication
  const head = headOf(publication, dataset, `${dataset.id}.geojson`)
  const rows = rowsOf(propertiesOf(label), label.ecosystems, publication, head)
  return {
    type: 'FeatureCollection',
    dataset: head,
    features: label.ecosystems.map(({ id, point }, index) => ({
      type: 'Feature',
      id,
      geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
      properties: rows[index],
    })),
  }
}
