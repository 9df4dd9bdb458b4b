import { z } from 'astro/zod'
import {
  accessibilityCriterion,
  accessibilityTheme,
  gridAddress,
  verdict,
  criterionAnchor,
} from '../../kinds/accessibility.ts'
import { recordSet } from './record-set.ts'

const { number, title, checked, examined, reason } = accessibilityCriterion.shape

const fields = {
  number: number.describe('Numéro du critère dans le RGAA'),
  theme: accessibilityTheme.shape.title,
  title,
  verdict: verdict.describe(
    'Verdict sur tout l’échantillon : conforme ; non-conforme, si une page est en défaut ; non-applicable ; a-verifier, si une personne doit encore conclure',
  ),
  checked,
  tests: z.array(z.string()).describe('Essais automatiques : fichier › titre'),
  examined,
  reason,
}

/** The criteria of the RGAA in order, with what shows each verdict. */
export const accessibility = recordSet({
  fields,
  of: ({ label }) =>
    label.accessibility.flatMap(({ title: theme, criteria }) =>
      criteria.map((one) => ({ ...one, id: criterionAnchor(one.number), theme })),
    ),
  hrefOf: (id) => `${gridAddress}#${id}`,
  cite: ({ number, title, checked }) => ({
    title: `Critère d’accessibilité ${number} : ${title}`,
    updated: checked,
  }),
})
