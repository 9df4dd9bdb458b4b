import { z } from 'astro/zod'
import {
  accessibilityCriterion,
  accessibilityTheme,
  gridAddress,
  verdict,
  criterionAnchor,
} from '../../kinds/accessibility.ts'
import { verdicts } from '../../label/accessibility.ts'
import type { Publication } from '../publication.ts'
import { column, columnsFrom, filled, type Column } from '../table.ts'
import { recordSet } from './record-set.ts'

const { number, title, checked, examined, reason } = accessibilityCriterion.shape

const fields = {
  number: number.describe('Numéro du critère dans le RGAA'),
  theme: accessibilityTheme.shape.title,
  title,
  verdict: verdict.describe(
    'Verdict sur tout l’échantillon : une page en défaut suffit. a-verifier : une personne doit encore conclure',
  ),
  checked,
  tests: z.array(z.string()).describe('Essais automatiques : fichier › titre'),
  examined,
  reason,
}

const hrefOf = (id: string) => `${gridAddress}#${id}`

const recordsOf = ({ label }: Publication) =>
  label.accessibility.flatMap(({ title: theme, criteria }) =>
    criteria.map((criterion) => ({
      ...criterion,
      id: criterionAnchor(criterion.number),
      theme,
    })),
  )

type Criterion = ReturnType<typeof recordsOf>[number]

const columns: readonly Column<Criterion>[] = [
  column('critere', 'Numéro du critère dans le RGAA', 'number', filled),
  ...columnsFrom(fields, { theme: 'thematique', title: 'intitule' }),
  column('verdict', 'Verdict sur tout l’échantillon', ({ verdict }) => verdicts[verdict].one, {
    ...filled,
    values: Object.values(verdicts).map(({ one }) => one),
  }),
  ...columnsFrom(fields, {
    checked: 'date',
    tests: 'essais',
    examined: 'examen',
    reason: 'raison',
  }),
  column(
    'adresse',
    'Adresse permanente du critère dans la grille',
    ({ id }, { address }) => address(hrefOf(id)),
    filled,
  ),
]

/** The criteria of the RGAA in order, with what shows each verdict. */
export const accessibility = recordSet({
  fields,
  of: recordsOf,
  hrefOf,
  cite: ({ number, title, checked }) => ({
    title: `Critère d’accessibilité ${number} : ${title}`,
    updated: checked,
  }),
  columns: () => columns,
})
