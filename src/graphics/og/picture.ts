import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { cardSvg, size, type Card } from './card.ts'
import { typefaces } from './typefaces.ts'

const kept = join('.astro', 'og')

/**
 * Renders the picture of a page as a PNG of few colours, or takes it from `.astro/og` where the
 * same drawing was rendered before.
 */
export async function cardPicture(card: Card, folder: string = kept): Promise<Buffer> {
  const svg = cardSvg(card, await typefaces())
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex')}.png`)
  return readFile(file).catch(async () => {
    const picture = await render(svg)
    await mkdir(folder, { recursive: true })
    await writeFile(file, picture)
    return picture
  })
}

function render(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .resize(size)
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer()
}
