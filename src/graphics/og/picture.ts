import type { ByteCache } from '../../cache.ts'
import { pictureCache } from '../pictures.ts'
import { copyOf } from './bitmap.ts'
import { titleOf, type Card } from './card.ts'
import { groundOf } from './ground.ts'
import { palette } from './palette.ts'
import { indexedPng } from './png.ts'
import { printLines } from './print.ts'
import { typefaces } from './typefaces.ts'

/** Renders the picture of a page as a PNG of few colours, or takes it from the cache. */
export function cardPicture(card: Card, cache: ByteCache = pictureCache): Promise<Uint8Array> {
  return cache(card, () => render(card))
}

/** Only the title is new in most pictures: letters drawn before, on a ground drawn before. */
async function render(card: Card): Promise<Buffer> {
  const faces = await typefaces()
  const picture = copyOf(await groundOf(card, faces))
  const { lines, place, setting } = titleOf(card, faces)
  await printLines(picture, lines, place, setting)
  return indexedPng(picture, palette)
}
