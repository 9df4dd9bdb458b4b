import { z } from 'astro/zod'
import { day, identifier, text } from './common.ts'
import type { FolderKind, Kind } from './kind.ts'

/**
 * What an audit says of a criterion over the sample: one page that fails is enough. `a-verifier` is
 * not a verdict yet, and counts as not proven.
 */
export const verdict = z
  .enum(['conforme', 'non-conforme', 'non-applicable', 'a-verifier'])
  .describe(
    'conforme, non-conforme, non-applicable, ou a-verifier : seule une personne, souvent avec un lecteur d’écran, peut conclure',
  )

/** `file › title`: a test of this project. Its title may hold « … » for what varies. */
const namedTest = z.string().regex(/^tests\/([\w-]+\/)*[\w-]+(\.test)?\.ts › \S.*$/, {
  error:
    'Écrivez le fichier, « › », puis le titre : tests/site/pages.test.ts › 9.1 — headings go down one level at a time',
})

/** One criterion of the RGAA over the sample. */
export const accessibilityCriterion = z.strictObject({
  number: z
    .string({ error: 'Écrivez le numéro entre guillemets : sans eux, 1.10 devient 1.1' })
    .regex(/^\d{1,2}\.\d{1,2}$/)
    .meta({ description: 'Numéro du critère, entre guillemets', examples: ["'10.11'"] }),
  title: text.max(110).describe('Ce que demande le critère, en quelques mots'),
  verdict,
  checked: day.describe('Jour où le verdict a été établi'),
  tests: z
    .array(namedTest)
    .default([])
    .meta({
      description: 'Essais automatiques qui le montrent : fichier › titre',
      examples: ['[tests/site/pages.test.ts › 9.1 — headings go down one level at a time]'],
    }),
  examined: text
    .max(300)
    .optional()
    .describe('Ce qui a été examiné à la main ; audit.yaml dit par qui et avec quel outil'),
  reason: text
    .max(300)
    .optional()
    .describe(
      'Pourquoi le critère ne s’applique pas, ce qui ne va pas et où, ou ce qu’il reste à vérifier',
    ),
})

/** `content/accessibility/themes/`: one theme of the RGAA a file, with its criteria. */
export const accessibilityTheme = z.strictObject({
  order: z.int().min(1).max(13).describe('Numéro de la thématique du RGAA'),
  title: text.max(40).describe('Nom de la thématique'),
  criteria: z
    .array(accessibilityCriterion)
    .min(1)
    .describe('Les critères de la thématique, dans l’ordre'),
})

/** `content/accessibility/audit.yaml`: who audited, when, how, and which pages. */
export const audit = z.strictObject({
  updated: day.describe('Jour de la dernière vérification'),
  auditor: z
    .strictObject({
      name: text.max(90).describe('Personne ou organisme qui a mené l’audit'),
      date: day.describe('Fin de l’audit'),
    })
    .nullable()
    .describe('Audit mené par une personne selon la méthode du RGAA ; null s’il n’y en a pas'),
  examiners: text.max(120).meta({
    description: 'Qui a examiné à la main, et avec quel outil, tant que personne n’a mené l’audit',
    examples: ['l’équipe technique, sans lecteur d’écran'],
  }),
  technologies: z.array(text).min(1).describe('Techniques dont dépend le site'),
  environment: z.array(text).min(1).describe('Navigateurs et aides techniques des vérifications'),
  tools: z.array(text).min(1).describe('Outils des vérifications'),
  pages: z
    .array(
      z.strictObject({
        id: identifier.describe('Identifiant dans l’échantillon'),
        title: text.max(90).describe('Nom affiché'),
        reason: text.max(160).describe('Pourquoi elle est dans l’échantillon'),
        address: z
          .string()
          .regex(/^\/([a-z0-9.-]+\/)*([a-z0-9.-]+)?$/)
          .meta({ description: 'Adresse de la page ou du document', examples: ['/processus/'] }),
      }),
    )
    .min(1)
    .describe('L’échantillon : pages et documents vérifiés'),
})

/** Where the verdicts stand, criterion by criterion. */
export const gridAddress = '/accessibilite/grille/'

/** Anchor of a theme of the grid, by its rank in the RGAA. */
export const themeAnchor = (order: number) => `thematique-${order}`

/** @example criterionAnchor('9.4') // 'critere-9-4' */
export const criterionAnchor = (number: string) => `critere-${number.replace('.', '-')}`

export const accessibility = {
  path: 'content/accessibility/themes',
  extension: '.yaml',
  schema: accessibilityTheme,
  name: { one: 'thématique', many: 'thématiques', feminine: true },
  address: () => gridAddress,
  dated: 'checked',
  dataset: {
    id: 'accessibilite',
    title: 'La grille d’accessibilité',
    description:
      'Chaque critère du RGAA : verdict sur ce site, essais automatiques, examen à la main, ce qu’il reste à vérifier, et date.',
    version: '1.2',
    csv: {
      number: 'critere',
      theme: 'thematique',
      title: 'intitule',
      verdict: 'verdict',
      checked: 'date',
      tests: 'essais',
      examined: 'examen',
      reason: 'raison',
    },
  },
} as const satisfies FolderKind

export const auditFile = {
  path: 'content/accessibility/audit.yaml',
  schema: audit,
  name: { one: 'audit', many: 'audits' },
  address: () => '/accessibilite/',
  dated: 'updated',
} as const satisfies Kind

export type Verdict = z.output<typeof verdict>
export type Audit = z.output<typeof audit>
