import { benefitGroups } from './benefits.ts'
import { datasetIds } from './datasets.ts'
import type { Label } from './label.ts'
import { eventsBetween } from './timeline.ts'

/** A heading, as a list of contents shows it. */
export interface Entry {
  depth: number
  slug: string
  text: string
}

/** A tag in the text of a page. */
export interface Placed {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Anchor of the heading that it follows, undefined before the first one. */
  after: string | undefined
}

/**
 * The headings of a page in order: those of its text, and those that its tags bring. The steps
 * and the data sets are left out: their own heading is enough to reach them.
 * @param written headings of the text
 * @param tags tags of the text, in order
 */
export function contentsOf(
  label: Label,
  written: readonly Entry[],
  tags: readonly Placed[],
): Entry[] {
  const broughtAfter = (anchor: string | undefined) =>
    tags
      .filter(({ after }) => after === anchor)
      .flatMap(({ name, attributes }) => brought[name]?.headings?.(label, attributes) ?? [])
  return [
    ...broughtAfter(undefined),
    ...written.flatMap((entry) => [entry, ...broughtAfter(entry.slug)]),
  ]
}

/**
 * The anchors that a tag puts on its page: the headings that it brings, and each of its entries.
 * The templates write them: a test compares both on the built site.
 */
export function anchorsBroughtBy(
  label: Label,
  { name, attributes }: Pick<Placed, 'name' | 'attributes'>,
): string[] {
  const headings = brought[name]?.headings?.(label, attributes) ?? []
  const entries = brought[name]?.entries?.(label, attributes) ?? []
  return [...headings.map(({ slug }) => slug), ...entries]
}

/** Whether a tag puts anchors on its page. */
export const bringsAnchors = (name: string) => Object.hasOwn(brought, name)

type Bring<Item> = (label: Label, attributes: Placed['attributes']) => Item[]

interface Brought {
  /** Headings for the list of contents. */
  headings?: Bring<Entry>
  /** Anchors that the list of contents leaves out. */
  entries?: Bring<string>
}

/** The requirements, which two tags list. */
const criteria: Brought = {
  headings: ({ criteria }) =>
    criteria
      .filter(({ depth }) => depth === 1)
      .map(({ id, number, title }) => ({ depth: 3, slug: id, text: `E${number} ${title}` })),
  entries: ({ criteria }) => criteria.map(({ id }) => id),
}

/** The parts of the accessibility statement, in the imposed order. */
const statementParts = {
  declaration: 'Déclaration d’accessibilité',
  'etat-de-conformite': 'État de conformité',
  resultats: 'Résultat des vérifications',
  'contenus-non-accessibles': 'Contenus non accessibles',
  etablissement: 'Établissement de cette déclaration',
  'retour-d-information': 'Retour d’information et contact',
  'voies-de-recours': 'Voies de recours',
}

const brought: Readonly<Record<string, Brought>> = {
  Benefices: {
    headings: ({ benefits }, { niveau }) =>
      benefitGroups(benefits, niveau).flatMap(({ id, title, benefits }) =>
        id && title
          ? [{ depth: 3, slug: id, text: title }]
          : benefits.map(({ id, title }) => ({ depth: 3, slug: id, text: title })),
      ),
    entries: ({ benefits }, { niveau }) =>
      benefits.filter(({ level }) => level === niveau).map(({ id }) => id),
  },
  Chronologie: {
    entries: ({ timeline }, { depuis = '', jusque = '' }) =>
      eventsBetween(timeline, depuis, jusque).map(({ id }) => `date-${id}`),
  },
  Comparaison: criteria,
  Criteres: criteria,
  DeclarationAccessibilite: {
    headings: () =>
      Object.entries(statementParts).map(([slug, text], index) => ({
        depth: index === 0 ? 2 : 3,
        slug,
        text,
      })),
    entries: () => [
      'non-conformites',
      'derogations',
      'contenus-non-soumis',
      'technologies',
      'environnement',
      'outils',
      'echantillon',
    ],
  },
  Etapes: { entries: ({ steps }) => steps.map(({ id }) => id) },
  JeuxDeDonnees: {
    entries: () => [...datasetIds, 'ce-qui-est-permanent', 'exemples', 'dans-un-tableur', 'champs'],
  },
}
