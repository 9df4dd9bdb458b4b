import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import type { Card } from '#src/graphics/og/card.ts'
import { cardsOf } from '#src/graphics/og/cards.ts'
import { cardPicture } from '#src/graphics/og/picture.ts'

export function getStaticPaths() {
  return cardsOf(label).map(({ path, card }) => ({ params: { page: path }, props: { card } }))
}

/** The picture that networks show beside a link to a page. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPicture(props.card)), {
    headers: { 'content-type': 'image/png' },
  })
