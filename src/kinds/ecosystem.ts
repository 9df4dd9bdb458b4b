import { z } from 'astro/zod'
import {
  consultedUrl,
  day,
  identifiers,
  keysOf,
  partialDate,
  sourced,
  sources,
  text,
  texts,
} from './common.ts'
import type { FolderKind } from './kind.ts'

const note = text.optional().describe('Précision ou réserve')

/** When something happened: a whole day is exact, anything else a span. */
const when = {
  end: partialDate
    .optional()
    .describe('Fin de l’intervalle où tombe la date, quand il est plus long que date'),
  dateText: text.optional().describe('La date en toutes lettres, si besoin'),
}

const milestone = z.strictObject({
  reached: z.boolean().describe('true si l’étape figure dans le document de départ'),
  sources,
  date: partialDate.optional().describe('Date connue, même incomplète'),
  ...when,
  dateSources: sources.optional().describe('Sources de la date'),
  note,
})

/**
 * The states of a candidate, from the least to the most advanced, with their words and the code that
 * an address uses.
 */
export const states = {
  filing: { code: 'depot', words: 'Candidature déposée', step: 'Dépôt' },
  visit: { code: 'visite', words: 'Visité', step: 'Visite sur site' },
  secondVersion: {
    code: 'nouvelle-version',
    words: 'Nouvelle version remise',
    step: 'Nouvelle version (V2)',
  },
  refused: { code: 'non-retenu', words: 'Non retenu', step: 'Candidature non retenue' },
  thematic: { code: 'thematique', words: 'Label thématique', step: 'Label thématique' },
  network: { code: 'reseau', words: 'Réseau thématique', step: 'Réseau thématique' },
  label: { code: 'label', words: 'Label attribué', step: 'Label' },
  confirmation: { code: 'confirmation', words: 'Label confirmé', step: 'Confirmation' },
  capital: { code: 'capitale', words: 'Capitale French Tech', step: 'Capitale' },
  community: { code: 'communaute', words: 'Communauté French Tech', step: 'Communauté' },
  unlisted: {
    code: 'absente',
    words: 'Absente de la liste des Capitales',
    step: 'Absence de la liste des Capitales',
  },
} as const

const laterState = z.strictObject({
  kind: z.enum(keysOf(states)).describe(
    Object.entries(states)
      .map(([kind, { step }]) => `${kind} (${step})`)
      .join(', '),
  ),
  date: partialDate,
  ...when,
  name: text.optional().describe('Nom du label, du réseau, de la Capitale ou de la Communauté'),
  sources,
  note,
})

const figure = z.strictObject({
  of: z
    .enum(['startups', 'companies', 'jobs', 'funds'])
    .describe('startups (start-up), companies (entreprises), jobs (emplois) ou funds (levées)'),
  value: text.meta({
    description: 'Le nombre, tel que la source le donne',
    examples: ['environ 7 000'],
  }),
  unit: text.meta({ description: 'Ce que le nombre compte, ou M€', examples: ['entreprises'] }),
  perimeter: text
    .optional()
    .describe('Le territoire ou la filière qu’il couvre, si la source le dit'),
  date: partialDate,
  sources,
  note,
})

const fact = z.strictObject({ text: text.describe('Le fait, en une phrase'), sources, note })

/** A candidate; the file name is its address. */
export const ecosystem = z.strictObject({
  order: z.int().min(1).max(9999).describe('Rang dans le document de départ'),
  updated: day.describe('Date de la dernière mise à jour de la fiche'),
  name: text.max(80).describe('Nom du projet tel que déposé'),
  place: text.max(30).describe('Nom court du lieu, pour la carte et les tableaux'),
  aliases: texts.describe('Autres noms rencontrés dans les sources'),
  cities: sourced(z.array(text).min(1)).describe('Villes nommées dans la candidature'),
  departments: sourced(z.array(z.string().regex(/^(\d{2}|2[AB]|97\d)$/)).min(1)).meta({
    description: 'Numéros de département, entre guillemets',
    examples: ["['13']"],
  }),
  regionBefore2016: sourced(text).describe('Région avant la réforme de 2016'),
  regionSince2016: sourced(text).describe('Région depuis 2016'),
  coordinates: sourced(
    z
      .array(
        z.strictObject({
          place: text.describe('Ville'),
          lat: z.number().min(41).max(52).describe('Latitude en degrés décimaux (WGS 84)'),
          lon: z.number().min(-6).max(10).describe('Longitude en degrés décimaux (WGS 84)'),
          main: z.boolean().default(false).describe('true pour le point de la carte'),
        }),
      )
      .min(1),
  ).describe('Coordonnées des villes (GeoNames)'),
  territory: sourced(text).describe('Collectivités porteuses'),
  website: sourced(consultedUrl).describe('Site d’époque'),
  milestones: z
    .strictObject({
      filing: milestone.describe('Dépôt de la candidature'),
      visit: milestone.describe('Visite sur site'),
      secondVersion: milestone.describe('Nouvelle version du projet (V2)'),
      label: milestone.describe('Attribution du label'),
    })
    .describe('État à la date de référence'),
  states: z
    .array(laterState)
    .default([])
    .describe('États officiels après la date de référence, par date'),
  later: z
    .array(
      z.strictObject({
        date: partialDate,
        ...when,
        text: text.describe('Ce qui s’est passé ensuite'),
        sources,
        note,
      }),
    )
    .default([])
    .describe('Autres faits après la date de référence, une phrase chacun'),
  figures: z
    .array(figure)
    .default([])
    .describe('Chiffres clés du territoire : unité, année, périmètre et source'),
  totem: sourced(text).describe('Bâtiment totem'),
  facts: z.array(fact).default([]).describe('Autres faits, une phrase chacun'),
  contradictions: identifiers.describe(
    'Désaccords entre sources qui touchent ce candidat (content/contradictions.yaml)',
  ),
})

export const ecosystems = {
  path: 'content/ecosystems',
  extension: '.yaml',
  schema: ecosystem,
  name: { one: 'écosystème', many: 'écosystèmes' },
  address: (id: string) => `/ecosystemes/${id}/`,
  dated: 'updated',
  references: { dateSources: 'sources', contradictions: 'contradictions' },
  dataset: [
    {
      id: 'ecosystemes',
      title: 'Les écosystèmes candidats',
      description:
        'Chaque candidat : identité, villes, régions, coordonnées, état à la date de référence, suite et sources.',
      version: '1.3',
    },
    {
      id: 'etats-par-date',
      title: 'Les états par date',
      description: 'L’état de chaque candidat à chacune des quatre dates du site, et ses sources.',
      version: '1.0',
      csv: {
        id: 'identifiant',
        ecosystem: 'ecosysteme',
        name: 'nom',
        date: 'date',
        stateWords: 'etat',
        state: 'etat_code',
        since: 'depuis',
        received: 'nom_recu',
        sources: 'sources',
      },
    },
  ],
} as const satisfies FolderKind

export type Ecosystem = z.output<typeof ecosystem>
