import { z } from 'astro/zod'

/** Astro's YAML reader turns an unquoted date into a `Date`; the checks' reader keeps the text. */
const asIsoText = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value

/** A whole calendar day, `2014-11-12`. */
export const day = z
  .preprocess(asIsoText, z.iso.date())
  .meta({ description: 'Jour au format année-mois-jour', examples: ['2014-11-12'] })

/** A day, a month or a year: sources do not always say more. */
export const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : asIsoText(value)),
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  )
  .meta({
    description: 'Année, année-mois ou année-mois-jour, selon ce que dit la source',
    examples: ['2014', '2014-06', '2014-11-12'],
  })

/** Plain text without markup, one paragraph. */
export const text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^<>]*$/)

/** Several of them, or none. */
export const texts = z.array(text).default([])

/** Permanent identifier: also an address or an anchor. */
export const identifier = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Several of them, or none. */
export const identifiers = z.array(identifier).default([])

/** The version of a document or of a structure, such as `1.0`. */
export const version = z.string().regex(/^\d+\.\d+$/)

/** The words that a table gives a name to, as the only values of a field. */
export const keysOf = <Table extends object>(table: Table) =>
  Object.keys(table) as (keyof Table & string)[]

export const sourceId = z.string().regex(/^S\d{3}$/)

/** At least one source: a fact without a source is not published. */
export const sources = z
  .array(sourceId)
  .min(1)
  .meta({ description: 'Identifiants de content/sources.yaml', examples: ['[S000, S012]'] })

/** An address on the site, with or without an anchor: `/faq/#paris`. */
export const sitePath = z.string().regex(/^\/([a-z0-9-]+\/)*(#[A-Za-z0-9-]+)?$/)

export const httpsUrl = z.url({ protocol: /^https$/ })

/** An address as it was consulted, https or not: historical ones are kept as they were. */
export const consultedUrl = z.url({ protocol: /^https?$/ }).refine((url) => !/\s/.test(url), {
  error: 'Une adresse n’a pas d’espace : écrivez %20 à sa place.',
})

/** `official`: read in the official document; `secondary`: another source; `not-found`: unknown. */
export const proof = z
  .enum(['official', 'secondary', 'not-found'])
  .describe(
    'Niveau de preuve : official (lu dans un document officiel), secondary (autre source), not-found (non trouvé)',
  )

/** A value with the sources that give it. `value: null` means looked for and not found. */
export const sourced = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value: value.nullable().describe('Ce que disent les sources ; null si non trouvé'),
      sources: z.array(sourceId).default([]).describe('Sources de cette valeur'),
      note: text.optional().describe('Précision ou réserve affichée avec la valeur'),
    })
    .refine(
      (found: { value?: unknown; sources: readonly string[] }) =>
        found.value === null || found.sources.length > 0,
      {
        path: ['sources'],
        error: 'Une valeur trouvée doit citer au moins une source, par exemple : sources: [S000]',
      },
    )

/** What a page answers, short enough to be read at a glance. */
const answer = text.refine((words) => words.trim().split(/\s+/).length <= 40, {
  error: '« brief » répond en 40 mots au plus : gardez la réponse et sa date.',
})

/** Front matter shared by everything that has an address of its own. */
export const addressed = {
  title: text
    .min(3)
    .max(90)
    .meta({ description: 'Titre de la page', examples: ['Cahier des charges'] }),
  description: text
    .min(40)
    .max(200)
    .describe('Résumé d’une phrase, affiché sous le titre et dans les moteurs de recherche'),
  brief: answer
    .optional()
    .describe(
      'La réponse de la page en 40 mots au plus, avec la date clé ; affichée sous « En bref »',
    ),
  briefOpen: answer
    .optional()
    .describe('La même réponse, quand les candidatures sont ouvertes (content/site.yaml)'),
  updated: day.meta({
    description: 'Date de la dernière mise à jour du contenu',
    examples: ['2026-11-22'],
  }),
  sources: z.array(sourceId).default([]).describe('Sources de la page, affichées en bas'),
  navigation: z
    .strictObject({
      section: z
        .enum(['label', 'ecosystemes', 'histoire', 'questions', 'documents', 'site'])
        .describe('Rubrique du menu'),
      order: z.int().min(1).max(99).describe('Rang dans la rubrique'),
      label: text.max(40).optional().describe('Libellé court ; le titre par défaut'),
    })
    .optional()
    .describe('Place de la page dans le menu ; sans elle, la page est au plan du site'),
  reviewBy: day.optional().describe('Date à laquelle relire la page'),
  owner: text.optional().describe('Qui relit la page (une fonction, pas une personne)'),
  aliases: texts.describe('Autres mots par lesquels on cherche cette page'),
}
