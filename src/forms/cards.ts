import sharp from 'sharp'
import { frenchDate } from '../french/dates.ts'
import { plural } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import { colors } from '../graphics/colors.ts'
import { glyphPath, glyphRadius } from '../graphics/glyph.ts'
import type { Label } from '../label/label.ts'
import { sections } from '../label/navigation.ts'
import { stateNames, states, type State } from '../label/states.ts'
import { setCard } from './typst.ts'

/** What the picture of a page says. */
export interface Card {
  /** Name of the site and what it is. */
  site: string
  tagline: string
  /** Where the page stands in the site, or the state of an ecosystem. */
  section: string
  title: string
  /** Drawn before the section, on the page of an ecosystem. */
  state?: State
  /** States of all the candidates: the row at the foot. */
  row: readonly State[]
  /** What the row counts, in words. */
  foot: string
}

/** The pictures of all the pages, each published at `/apercus/<path>.png`. */
export function cardsOf(label: Label): { path: string; card: Card }[] {
  const { ecosystems, figures, pages, site } = label
  const date = frenchDate(site.referenceDate)
  const common = {
    site: site.name,
    tagline: frenchTypography(site.tagline),
    row: ecosystems.map(({ state }) => state),
    foot: `${plural(figures.candidatures, 'candidature')}, ${plural(figures.labels, 'label')} au ${date}`,
  }
  return [
    ...pages.map(({ href, title, section }) => ({
      path: href === '/' ? 'accueil' : href.slice(1, -1),
      own: { title, section: section ? sections[section].title : 'Accueil' },
    })),
    ...ecosystems.map(({ id, name, state }) => ({
      path: `ecosystemes/${id}`,
      own: { title: name, section: states[state].words, state },
    })),
  ].map(({ path, own }) => ({
    path,
    card: { ...common, ...own, title: frenchTypography(own.title) },
  }))
}

/** A state as a picture of its own, in the colour that it has on the site. */
const glyphs = Object.fromEntries(
  stateNames.map((state) => {
    const box = [-glyphRadius, -glyphRadius, 2 * glyphRadius, 2 * glyphRadius].join(' ')
    const color = state === 'label' ? colors.accent : colors.ink
    const path = `<path fill="${color}" fill-rule="evenodd" d="${glyphPath(state)}"/>`
    return [state, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${path}</svg>`]
  }),
)

/** Draws a card as a PNG of 1200 by 630 in sixteen colours. */
export function cardPicture(card: Card): Promise<Uint8Array> {
  // The little that more effort would save costs twice the time.
  return sharp(Buffer.from(setCard({ ...card, colors, glyphs })))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer()
}
