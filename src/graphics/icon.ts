import sharp from 'sharp'
import { colors } from './colors.ts'
import { glyphRadius, glyphSvg } from './glyph.ts'

/**
 * The mark of the site on its paper, far enough from the edges for any shape of icon.
 * @param side in pixels
 */
export function iconPng(side: number): Promise<Uint8Array> {
  const half = glyphRadius / 0.62
  const place = `x="${-half}" y="${-half}" width="100%" height="100%"`
  const svg = glyphSvg('label', half, `<rect ${place} fill="${colors.bg}"/>`)
  return sharp(Buffer.from(svg), { density: 1440 })
    .resize(side)
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer()
}
