import { z } from 'astro/zod'
import { addresses } from '../../label/addresses.ts'
import { term } from '../../kinds/term.ts'
import { citations } from '../citables.ts'
import type { Publication } from '../publication.ts'
import { recordShape } from './record.ts'

const { shape } = term

/** A term of the glossary as published. */
export const termRecord = z.strictObject({
  ...recordShape,
  term: shape.term,
  forms: shape.forms.meta({ description: 'Autres formes du terme : pluriel, sigle développé…' }),
  definition: shape.definition,
  sources: shape.sources,
})

/** The terms in alphabetical order. */
export function termRecords(publication: Publication): z.output<typeof termRecord>[] {
  const { label, address } = publication
  const citationOf = citations(publication)
  return label.glossary
    .toSorted((a, b) => a.term.localeCompare(b.term, 'fr'))
    .map(({ id, term, forms, definition, sources }) => ({
      id,
      address: address(addresses.term(id)),
      citation: citationOf(addresses.term(id)),
      term,
      forms,
      definition,
      sources,
    }))
}
