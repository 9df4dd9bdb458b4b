import { criterionAnchor, themeAnchor } from '../kinds/accessibility.ts'
import { datasetIds } from '../kinds/index.ts'
import { themes } from '../kinds/question.ts'
import { benefitGroups } from './benefits.ts'
import type { Label } from './label.ts'
import { siteTree } from './pages.ts'

/**
 * The anchors that a tag puts on its page. The templates write them: a test compares both on the
 * built site.
 */
export const anchorsBroughtBy = (label: Label, { name, attributes }: Placed): string[] =>
  brought[name]?.(label, attributes) ?? []

/** Whether a tag puts anchors on its page. */
export const bringsAnchors = (name: string) => Object.hasOwn(brought, name)

/** A tag in the text of a page. */
interface Placed {
  name: string
  attributes: Readonly<Record<string, string>>
}

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

const brought: Readonly<
  Record<string, (label: Label, attributes: Placed['attributes']) => string[]>
> = {
  Benefices: ({ benefits }, { niveau }) =>
    benefitGroups(benefits, niveau).flatMap(({ id: group, benefits }) => [
      ...(group ? [group] : []),
      ...ids(benefits),
    ]),
  Chronologie: ({ timeline }) => timeline.map(({ id }) => `date-${id}`),
  Comparaison: ({ criteria }) => ids(criteria),
  Criteres: ({ criteria }) => ids(criteria),
  // The parts of the accessibility statement.
  DeclarationAccessibilite: () => [
    'declaration',
    'etat-de-conformite',
    'resultats',
    'contenus-non-accessibles',
    'non-conformites',
    'derogations',
    'contenus-non-soumis',
    'etablissement',
    'technologies',
    'environnement',
    'outils',
    'echantillon',
  ],
  Desaccords: ({ contradictions }) => ids(contradictions),
  Documents: ({ documents }) => ids(documents),
  Etapes: ({ steps }) => ids(steps),
  Journal: ({ journal }) => ids(journal),
  PlanDuSite: (label) => ids(siteTree(label)),
  Questions: ({ questions }) => [
    ...themes
      .filter((theme) => questions.some((question) => question.theme === theme))
      .map((theme) => `theme-${theme}`),
    ...ids(questions),
  ],
  References: ({ sources }) => ['liste', ...ids(sources)],
  Termes: ({ glossary }) => ids(glossary),
  Verdicts: ({ accessibility }) =>
    accessibility.flatMap(({ order, criteria }) => [
      themeAnchor(order),
      ...criteria.map(({ number }) => criterionAnchor(number)),
    ]),
  JeuxDeDonnees: () => [...datasetIds],
}
