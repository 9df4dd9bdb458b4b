import type { ByteCache } from '../../cache.ts'
import { pictureCache } from '../pictures.ts'
import { blank } from './bitmap.ts'
import { size, titleOf, type Card } from './card.ts'
import { groundOf } from './ground.ts'
import { palette } from './palette.ts'
import { indexedPng } from './png.ts'
import { placed, print } from './print.ts'
import { typefaces } from './typefaces.ts'

/** Renders the picture of a page as a PNG of few colours, or takes it from the cache. */
export function cardPicture(card: Card, cache: ByteCache = pictureCache): Promise<Uint8Array> {
  return cache(card, () => render(card))
}

/** One for all the pictures: a new one for each would have the memory swept every fifty or so. */
const sheet = blank(size.width, size.height)

/** Only the title is new in most pictures: letters drawn before, on a ground drawn before. */
async function render(card: Card): Promise<Buffer> {
  const faces = await typefaces()
  const ground = await groundOf(card, faces)
  const { lines, place, setting } = titleOf(card, faces)
  const letters = await placed(lines, place, setting)
  // From here on nothing waits: no other picture is on the sheet.
  sheet.rows.set(ground.rows)
  print(sheet, letters)
  return indexedPng(sheet, palette)
}
