import sharp from 'sharp'
import { frenchDate } from '../french/dates.ts'
import { plural } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { everyPage, pictureOf } from '../label/pages.ts'
import { states } from '../label/states.ts'
import { setCard } from './typst.ts'

/** What the picture of a page says. */
export type Card = ReturnType<typeof cardsOf>[number]['card']

/** The pictures of the pages that have their own, each with its address. */
export function cardsOf(label: Label) {
  const { ecosystems, figures, site } = label
  const { candidatures, labels } = figures
  const date = frenchDate(site.referenceDate)
  const stateAt = new Map(ecosystems.map(({ id, state }) => [addresses.ecosystem(id), state]))
  const pages = everyPage(label).map((page) => pictureOf(label, page))
  const pictures = new Map(pages.map(({ href, title }) => [href, title]))
  return [...pictures].map(([href, title]) => {
    const state = stateAt.get(href)
    return {
      address: addresses.picture(href),
      card: {
        site: site.name,
        tagline: frenchTypography(site.tagline),
        title: frenchTypography(title),
        /** The state of a candidate, drawn and named. */
        state,
        stateWords: state && states[state].words,
        /** States of all the candidates, and what they count in words: the row at the foot. */
        row: ecosystems.map((ecosystem) => ecosystem.state),
        foot: `${plural(candidatures, 'candidature')}, ${plural(labels, 'label')} au ${date}`,
      },
    }
  })
}

/** Draws a card as a PNG of 1200 by 630 in sixteen colours. */
export function cardPicture(card: Card): Promise<Uint8Array> {
  // The little that more effort would save costs twice the time.
  return sharp(Buffer.from(setCard(card)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer()
}
