import sharp from 'sharp'
import { colors } from './colors.ts'
import { glyphRadius, glyphSvg } from './glyph.ts'

/** The mark of the site on its paper, as phones show it among their applications. */
export function touchIcon(): Promise<Uint8Array> {
  const half = glyphRadius / 0.62
  const place = `x="${-half}" y="${-half}" width="100%" height="100%"`
  const svg = glyphSvg('label', half, `<rect ${place} fill="${colors.bg}"/>`)
  return sharp(Buffer.from(svg), { density: 1440 })
    .resize(180)
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer()
}
