import { criterionAnchor, themeAnchor } from '../kinds/accessibility.ts'
import { datasetIds } from '../kinds/index.ts'
import { questionThemes, themes } from '../kinds/question.ts'
import { benefitGroups } from './benefits.ts'
import type { Label } from './label.ts'
import { siteTree } from './pages.ts'
import { eventsBetween } from './timeline.ts'

/** A heading, as a list of contents shows it. */
export interface Heading {
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
  written: readonly Heading[],
  tags: readonly Placed[],
): Heading[] {
  const broughtAfter = (anchor: string | undefined) =>
    tags
      .filter(({ after }) => after === anchor)
      .flatMap(({ name, attributes }) => brought[name]?.(label, attributes) ?? [])
      .filter((anchor) => 'text' in anchor)
  return [undefined, ...written].flatMap((heading) => [
    ...(heading ? [heading] : []),
    ...broughtAfter(heading?.slug),
  ])
}

/**
 * The anchors that a tag puts on its page. The templates write them: a test compares both on the
 * built site.
 */
export const anchorsBroughtBy = (
  label: Label,
  { name, attributes }: Pick<Placed, 'name' | 'attributes'>,
): string[] => (brought[name]?.(label, attributes) ?? []).map(({ slug }) => slug)

/** Whether a tag puts anchors on its page. */
export const bringsAnchors = (name: string) => Object.hasOwn(brought, name)

/** Headings, and anchors that the list of contents leaves out. */
type Brought = (
  label: Label,
  attributes: Placed['attributes'],
) => (Heading | Pick<Heading, 'slug'>)[]

const heading = (slug: string, text: string, depth = 3): Heading => ({ depth, slug, text })

/** The anchors of entries that the list of contents leaves out: there would be too many. */
const unlisted = (entries: readonly { id: string }[]) => entries.map(({ id }) => ({ slug: id }))

/** The requirements, which two tags list. */
const criteria: Brought = ({ criteria }) =>
  criteria.map(({ depth, id, number, title }) =>
    depth === 1 ? heading(id, `E${number} ${title}`) : { slug: id },
  )

const brought: Readonly<Record<string, Brought>> = {
  Benefices: ({ benefits }, { niveau }) =>
    benefitGroups(benefits, niveau).flatMap(({ id: group, title, benefits }) =>
      group && title
        ? [heading(group, title), ...benefits.map(({ id }) => ({ slug: id }))]
        : benefits.map(({ id, title }) => heading(id, title)),
    ),
  Chronologie: ({ timeline }, { depuis = '', jusque = '' }) =>
    eventsBetween(timeline, depuis, jusque).map(({ id }) => ({ slug: `date-${id}` })),
  Comparaison: criteria,
  Criteres: criteria,
  // The parts of the accessibility statement, in the imposed order.
  DeclarationAccessibilite: () => [
    heading('declaration', 'Déclaration d’accessibilité', 2),
    heading('etat-de-conformite', 'État de conformité'),
    heading('resultats', 'Résultat des vérifications'),
    heading('contenus-non-accessibles', 'Contenus non accessibles'),
    ...['non-conformites', 'derogations', 'contenus-non-soumis'].map((slug) => ({ slug })),
    heading('etablissement', 'Établissement de cette déclaration'),
    ...['technologies', 'environnement', 'outils', 'echantillon'].map((slug) => ({ slug })),
    heading('retour-d-information', 'Retour d’information et contact'),
    heading('voies-de-recours', 'Voies de recours'),
  ],
  Desaccords: ({ contradictions }) => contradictions.map(({ id, title }) => heading(id, title, 2)),
  Documents: ({ documents }) => unlisted(documents),
  Etapes: ({ steps }) => unlisted(steps),
  Journal: ({ journal }) => unlisted(journal),
  PlanDuSite: (label) => unlisted(siteTree(label)),
  Questions: ({ questions }) => [
    ...themes
      .filter((theme) => questions.some((question) => question.theme === theme))
      .map((theme) => heading(`theme-${theme}`, questionThemes[theme], 2)),
    ...unlisted(questions),
  ],
  Recherche: () => [{ slug: 'mots' }, { slug: 'resultats' }],
  References: ({ sources }) => [heading('liste', 'Toutes les sources', 2), ...unlisted(sources)],
  Termes: ({ glossary }) => unlisted(glossary),
  Verdicts: ({ accessibility }) =>
    accessibility.flatMap(({ order, title, criteria }) => [
      heading(themeAnchor(order), `${order}. ${title}`, 2),
      ...criteria.map(({ number }) => ({ slug: criterionAnchor(number) })),
    ]),
  JeuxDeDonnees: () => datasetIds.map((slug) => ({ slug })),
}
