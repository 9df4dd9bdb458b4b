import { composedPages } from '../../label/composed.ts'
import type { Label } from '../../label/label.ts'
import { sections } from '../../label/navigation.ts'
import { states } from '../../label/states.ts'
import { frenchDate } from '../../french/dates.ts'
import { plural } from '../../french/numbers.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { Card } from './card.ts'

/** A picture and where it is published: `/apercus/<path>.png`. */
export interface AddressedCard {
  path: string
  card: Card
}

/** How many points the row has room for, beside the words of what it counts. */
const mostPoints = 16

/** The pictures of all the pages: those with words of their own, then the ecosystems. */
export function cardsOf(label: Label): AddressedCard[] {
  const { ecosystems, funnel, pages, site } = label
  const date = frenchDate(site.referenceDate)
  const common = {
    site: site.name,
    tagline: frenchTypography(site.tagline),
    row: ecosystems.length > mostPoints ? [] : ecosystems.map(({ state }) => state),
    foot: `${plural(funnel.filing, 'candidature')}, ${plural(funnel.label, 'label')} au ${date}`,
  }
  const ofPages = [...pages, ...composedPages(label)].map(({ href, title, section }) => ({
    path: href === '/' ? 'accueil' : href.slice(1, -1),
    card: {
      ...common,
      section: section ? sections[section].title : 'Accueil',
      title: frenchTypography(title),
    },
  }))
  const ofEcosystems = ecosystems.map(({ id, name, state }) => ({
    path: `ecosystemes/${id}`,
    card: {
      ...common,
      section: states[state].words,
      title: frenchTypography(name),
      state,
    },
  }))
  return [...ofPages, ...ofEcosystems]
}
