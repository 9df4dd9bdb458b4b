import sharp from 'sharp'
import type { ByteCache } from '../../cache.ts'
import { pictureCache } from '../pictures.ts'
import { cardSvg, size, type Card } from './card.ts'
import { typefaces } from './typefaces.ts'

/** Renders the picture of a page as a PNG of few colours, or takes it from the cache. */
export function cardPicture(card: Card, cache: ByteCache = pictureCache): Promise<Uint8Array> {
  return cache(card, async () => render(cardSvg(card, await typefaces())))
}

/** The least effort: more would take three times longer, and make the file a twentieth lighter. */
function render(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .resize(size)
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer()
}
