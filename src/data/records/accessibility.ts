import { z } from 'astro/zod'
import { criterionAnchor } from '../../label/accessibility/grid.ts'
import { verdictOf } from '../../label/accessibility/results.ts'
import { addresses } from '../../label/addresses.ts'
import { accessibilityCriterion, accessibilityTheme, verdict } from '../../kinds/accessibility.ts'
import { citations } from '../citables.ts'
import type { Publication } from '../publication.ts'
import { recordShape } from './record.ts'

const { shape } = accessibilityCriterion

/** A criterion of the RGAA as published, with what shows its verdict. */
export const accessibilityRecord = z.strictObject({
  ...recordShape,
  number: shape.number.meta({ description: 'Numéro du critère dans le RGAA' }),
  theme: accessibilityTheme.shape.title,
  title: shape.title,
  verdict: verdict.meta({
    description:
      'Verdict sur tout l’échantillon : une page en défaut suffit. a-verifier : une personne doit encore conclure',
  }),
  checked: shape.checked,
  tests: z.array(z.string()).meta({ description: 'Essais automatiques : fichier › titre' }),
  examined: shape.examined,
  reason: shape.reason,
  exceptions: shape.exceptions,
  derogation: shape.derogation,
})

export type AccessibilityRecord = z.output<typeof accessibilityRecord>

/** The criteria in the order of the RGAA. */
export function accessibilityRecords(publication: Publication): AccessibilityRecord[] {
  const { label, address } = publication
  const citationOf = citations(publication)
  return label.accessibility.flatMap(({ title: theme, criteria }) =>
    criteria.map((criterion) => {
      const href = addresses.accessibilityCriterion(criterion.number)
      const { number, title, ...rest } = criterion
      return {
        id: criterionAnchor(number),
        address: address(href),
        citation: citationOf(href),
        number,
        theme,
        title,
        ...rest,
        verdict: verdictOf(criterion),
      }
    }),
  )
}
