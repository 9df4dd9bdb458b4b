import { z } from 'astro/zod'
import { day, httpsUrl, text } from './common.ts'
import type { Kind } from './kind.ts'

const unset = (what: string) =>
  text.nullable().describe(`${what} ; null tant que ce n’est pas établi`)

const email = (what: string) => z.email().nullable().describe(what)

/** `content/site.yaml`: what depends on who runs the site, and on the state of the label. */
export const site = z.strictObject({
  name: text.max(40).describe('Nom du site'),
  tagline: text.max(60).describe('Ce qu’est le site, en quelques mots'),
  url: httpsUrl.describe('Adresse publique du site, sans chemin (SITE_URL la remplace)'),
  referenceDate: day.describe('Date à laquelle l’état du label est décrit'),
  applications: z
    .enum(['closed', 'open'])
    .describe('closed : le label ne s’obtient plus ; open : les candidatures sont reçues'),
  closedSince: z
    .string()
    .regex(/^\d{4}$/)
    .meta({ description: 'Année de la fin du label, entre guillemets', examples: ['"2019"'] }),
  repository: httpsUrl
    .nullable()
    .describe(
      'Adresse du dépôt, pour « Modifier cette page » (REPOSITORY_URL la remplace) ; null tant qu’elle n’est pas établie',
    ),
  operator: z
    .strictObject({
      name: unset('Éditeur du site'),
      address: unset('Adresse postale de l’éditeur'),
      publisher: unset('Directeur ou directrice de la publication'),
      host: unset('Hébergeur : nom, adresse et téléphone'),
    })
    .describe('Mentions légales'),
  contact: z
    .strictObject({
      email: email('Courriel de contact ; null tant qu’il n’est pas établi'),
      form: httpsUrl.nullable().describe('Formulaire de contact ; null s’il n’y en a pas'),
    })
    .describe('Comment joindre l’éditeur'),
  security: z
    .strictObject({
      email: email('Courriel où signaler une faille du site ; null : l’adresse de contact'),
      expires: day
        .nullable()
        .describe(
          'Jour jusqu’auquel l’adresse vaut, dans l’année ; null : security.txt n’est pas publié',
        ),
    })
    .describe('Signaler une faille de sécurité (/.well-known/security.txt)'),
  submission: z
    .strictObject({
      email: email('Courriel de dépôt des dossiers, si les candidatures sont ouvertes'),
    })
    .describe('Dépôt des dossiers'),
})

export const siteFile = {
  path: 'content/site.yaml',
  schema: site,
  name: { one: 'réglage', many: 'réglages' },
  address: () => '/',
} as const satisfies Kind

export type Site = z.output<typeof site>
