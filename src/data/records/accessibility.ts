import { z } from 'astro/zod'
import {
  accessibilityCriterion,
  accessibilityTheme,
  gridAddress,
  verdict,
} from '../../kinds/accessibility.ts'
import { criterionAnchor } from '../../kinds/accessibility.ts'
import { verdictOf, verdicts } from '../../label/accessibility/results.ts'
import type { Publication } from '../publication.ts'
import type { Column } from '../table/column.ts'
import { recordSet } from './record-set.ts'

const { number, title, checked, examined, reason, exceptions, derogation } =
  accessibilityCriterion.shape

const fields = {
  number: number.meta({ description: 'Numéro du critère dans le RGAA' }),
  theme: accessibilityTheme.shape.title,
  title,
  verdict: verdict.meta({
    description:
      'Verdict sur tout l’échantillon : une page en défaut suffit. a-verifier : une personne doit encore conclure',
  }),
  checked,
  tests: z.array(z.string()).meta({ description: 'Essais automatiques : fichier › titre' }),
  examined,
  reason,
  exceptions,
  derogation,
}

const hrefOf = (id: string) => `${gridAddress}#${id}`

const recordsOf = ({ label }: Publication) =>
  label.accessibility.flatMap(({ title: theme, criteria }) =>
    criteria.map(({ number, title, ...criterion }) => ({
      id: criterionAnchor(number),
      number,
      theme,
      title,
      ...criterion,
      verdict: verdictOf(criterion),
    })),
  )

type Criterion = ReturnType<typeof recordsOf>[number]

const columns: readonly Column<Criterion>[] = [
  {
    name: 'critere',
    description: 'Numéro du critère dans le RGAA, à lire comme du texte',
    type: 'text',
    filled: true,
    valueOf: ({ number }) => number,
  },
  {
    name: 'thematique',
    description: 'Thématique du RGAA',
    type: 'text',
    filled: true,
    valueOf: ({ theme }) => theme,
  },
  {
    name: 'intitule',
    description: 'Ce que demande le critère, en quelques mots de ce site',
    type: 'text',
    filled: true,
    valueOf: ({ title }) => title,
  },
  {
    name: 'verdict',
    description: 'Verdict sur tout l’échantillon',
    type: 'text',
    filled: true,
    values: Object.values(verdicts).map(({ one }) => one),
    valueOf: ({ verdict }) => verdicts[verdict].one,
  },
  {
    name: 'date',
    description: 'Jour où le verdict a été établi',
    type: 'day',
    filled: true,
    valueOf: ({ checked }) => checked,
  },
  {
    name: 'essais',
    description: 'Essais automatiques qui le montrent : fichier › titre',
    type: 'list',
    valueOf: ({ tests }) => tests,
  },
  {
    name: 'examen',
    description: 'Ce qui a été examiné à la main, par qui et avec quel outil',
    type: 'text',
    valueOf: ({ examined }) => examined ?? null,
  },
  {
    name: 'raison',
    description:
      'Pourquoi le critère ne s’applique pas, ce qui ne va pas, ce qu’il reste à vérifier',
    type: 'text',
    valueOf: ({ reason }) => reason ?? null,
  },
  {
    name: 'exceptions',
    description: 'Pages de l’échantillon dont le verdict diffère',
    type: 'list',
    valueOf: ({ exceptions }) =>
      exceptions.map(
        ({ page, verdict, reason }) => `${page} (${verdicts[verdict].one}) : ${reason}`,
      ),
  },
  {
    name: 'derogation',
    description: 'Pourquoi une non-conformité est maintenue',
    type: 'text',
    valueOf: ({ derogation }) => derogation ?? null,
  },
  {
    name: 'adresse',
    description: 'Adresse permanente du critère dans la grille',
    type: 'text',
    filled: true,
    valueOf: ({ id }, { address }) => address(hrefOf(id)),
  },
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
  table: { columns, items: recordsOf },
})
