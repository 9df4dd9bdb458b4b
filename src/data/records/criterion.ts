import { z } from 'astro/zod'
import { addresses } from '../../label/addresses.ts'
import { askedIn } from '../../label/form.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import { criterion } from '../../kinds/criterion.ts'
import { citations } from '../citables.ts'
import { toMarkdown } from '../markdown.ts'
import type { Publication } from '../publication.ts'
import { markdownText, recordShape } from './record.ts'

const { shape } = criterion

/** A requirement as published. */
export const criterionRecord = z.strictObject({
  ...recordShape,
  number: z
    .string()
    .regex(/^\d+(\.\d+)*$/)
    .meta({ description: 'Numéro dans le cahier des charges de novembre 2014, donné par ce site' }),
  parent: shape.parent,
  title: shape.title,
  text: markdownText,
  toShow: shape.toShow.meta({ description: 'Ce que le dossier doit montrer' }),
  askedIn: z
    .array(z.string().regex(/^\d+\.\d+$/))
    .meta({ description: 'Champs du formulaire qui le demandent (section.champ)' }),
  proof: shape.proof,
  sources: shape.sources,
  january2014: shape.january2014,
})

/** The requirements, each before those that it contains. */
export function criterionRecords(publication: Publication): z.output<typeof criterionRecord>[] {
  const { label, address } = publication
  const citationOf = citations(publication)
  return label.criteria.map((entry) => ({
    id: entry.id,
    address: address(addresses.criterion(entry.id)),
    citation: citationOf(addresses.criterion(entry.id)),
    number: entry.number,
    ...(entry.parent && { parent: entry.parent }),
    title: entry.title,
    text: toMarkdown(blocksOf(entry.body, label), { address }),
    toShow: entry.toShow,
    askedIn: askedIn(label.form, entry.id).flatMap(({ fields }) => fields),
    proof: entry.proof,
    sources: entry.sources,
    january2014: entry.january2014,
  }))
}
