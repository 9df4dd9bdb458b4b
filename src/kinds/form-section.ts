import { z } from 'astro/zod'
import { identifier, identifiers, text } from './common.ts'
import type { FolderKind } from './kind.ts'

const asked = {
  id: identifier.describe('Identifiant permanent du champ'),
  label: text.max(120).describe('Question posée'),
  help: text.optional().describe('Aide courte, affichée avec le champ'),
  required: z.boolean().default(false).describe('true si la réponse est attendue'),
  criteria: identifiers.describe('Exigences que la réponse sert'),
}

const several = z
  .array(
    z.strictObject({
      id: identifier.describe('Identifiant permanent de la réponse, de la ligne ou de la colonne'),
      label: text.max(90).describe('Mots affichés'),
    }),
  )
  .min(2)

const options = several.describe('Réponses proposées')

const type = {
  description:
    'Sorte de réponse : text, long-text, number, money, table (un montant par case), date, choice, checks ou signature (un cadre à signer, sur papier)',
}

/** The longest answer, of which the box holds on one page of the form. */
const maxLength = { description: 'Nombre de caractères de la réponse, au plus' }

/** What makes a figure comparable from one territory to another. */
const indicator = {
  definition: text.optional().describe('Ce que l’indicateur compte'),
  year: text.optional().describe('Année ou période demandée'),
  whereToFind: text.optional().describe('Où trouver le chiffre'),
  estimate: z.boolean().default(false).describe('true si une estimation est acceptée'),
}

/** A field of the application form. */
export const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...asked,
    type: z.literal('text').meta(type),
    maxLength: z.int().min(10).max(200).default(120).meta(maxLength),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('long-text').meta(type),
    maxLength: z.int().min(200).max(2800).default(900).meta(maxLength),
  }),
  z.strictObject({
    ...asked,
    ...indicator,
    type: z.literal('number').meta(type),
    unit: text.max(30).describe('Unité du nombre'),
    min: z.number().default(0).describe('Plus petite réponse acceptée'),
    max: z.number().optional().describe('Plus grande réponse acceptée'),
  }),
  z.strictObject({
    ...asked,
    ...indicator,
    type: z.literal('money').meta(type),
    unit: text.max(30).default('euros').describe('Unité du montant'),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('table').meta(type),
    rows: several.describe('Lignes du tableau, celle du total comprise'),
    columns: several.max(4).describe('Colonnes du tableau, celle du total comprise'),
  }),
  z.strictObject({ ...asked, type: z.literal('date').meta(type) }),
  z.strictObject({ ...asked, type: z.literal('choice').meta(type), options }),
  z.strictObject({ ...asked, type: z.literal('checks').meta(type), options }),
  z.strictObject({ ...asked, type: z.literal('signature').meta(type) }),
])

/** A section of the application form, one file each. */
export const formSection = z.strictObject({
  order: z.int().min(1).max(99).describe('Rang de la section'),
  title: text.max(90).describe('Titre de la section'),
  intro: text.describe('Ce que la section demande, en une ou deux phrases'),
  fields: z.array(field).min(1).describe('Champs de la section, dans l’ordre'),
})

export const form = {
  path: 'content/form',
  extension: '.yaml',
  schema: formSection,
  name: { one: 'section du dossier', many: 'sections du dossier', feminine: true },
  address: () => '/candidater/',
  references: { criteria: 'criteria' },
  dataset: {
    id: 'formulaire',
    title: 'Le formulaire de candidature',
    description:
      'Les sections et les champs du dossier, typés et reliés aux exigences. Ce formulaire est propre à ce site.',
    version: '2.0',
  },
} as const satisfies FolderKind

export type FormSection = z.output<typeof formSection>
export type FormField = z.output<typeof field>
