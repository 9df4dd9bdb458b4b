import { verdicts } from '../../label/accessibility/results.ts'
import type { AccessibilityRecord } from '../records/accessibility.ts'
import type { Column } from './column.ts'

/** The columns of `/donnees/accessibilite.csv`. */
export const accessibilityColumns: readonly Column<AccessibilityRecord>[] = [
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
    valueOf: ({ address }) => address,
  },
]
