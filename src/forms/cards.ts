import sharp from 'sharp'
import { frenchDate } from '../french/dates.ts'
import { plural } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import type { Label } from '../label/label.ts'
import { sections } from '../label/navigation.ts'
import { states, type State } from '../label/states.ts'
import { setCard } from './typst.ts'

/** What the picture of a page says. */
export type Card = ReturnType<typeof cardsOf>[number]['card']

/** The pictures of all the pages, each published at `/apercus/<path>.png`. */
export function cardsOf(label: Label) {
  const { ecosystems, figures, pages, site } = label
  const { candidatures, labels } = figures
  const date = frenchDate(site.referenceDate)
  const placed = (path: string, title: string, section: string, state?: State) => ({
    path,
    card: {
      site: site.name,
      tagline: frenchTypography(site.tagline),
      /** Where the page stands in the site, or the state of an ecosystem. */
      section,
      title: frenchTypography(title),
      /** Drawn before the section, on the page of an ecosystem. */
      state,
      /** States of all the candidates, and what they count in words: the row at the foot. */
      row: ecosystems.map((ecosystem) => ecosystem.state),
      foot: `${plural(candidatures, 'candidature')}, ${plural(labels, 'label')} au ${date}`,
    },
  })
  return [
    ...pages.map(({ href, title, section }) => {
      const path = href === '/' ? 'accueil' : href.slice(1, -1)
      return placed(path, title, section ? sections[section].title : 'Accueil')
    }),
    ...ecosystems.map(({ id, name, state }) =>
      placed(`ecosystemes/${id}`, name, states[state].words, state),
    ),
  ]
}

/** Draws a card as a PNG of 1200 by 630 in sixteen colours. */
export function cardPicture(card: Card): Promise<Uint8Array> {
  // The little that more effort would save costs twice the time.
  return sharp(Buffer.from(setCard(card)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer()
}
