import sharp from 'sharp'
import { colors } from './colors.ts'
import { glyphPath, glyphRadius } from './glyph.ts'

/**
 * The mark of the site, for the tabs of browsers.
 * @param half of the side, around the mark
 * @param paper what it stands on
 */
export function iconSvg(half = glyphRadius, paper = ''): string {
  const box = [-half, -half, 2 * half, 2 * half].join(' ')
  const mark = `<path fill="${colors.accent}" fill-rule="evenodd" d="${glyphPath('label')}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${paper}${mark}</svg>`
}

/**
 * The same on the paper of the site, far enough from the edges for any shape of icon.
 * @param side in pixels
 */
export function iconPng(side: number): Promise<Uint8Array> {
  const half = glyphRadius / 0.62
  const place = `x="${-half}" y="${-half}" width="100%" height="100%"`
  return sharp(Buffer.from(iconSvg(half, `<rect ${place} fill="${colors.bg}"/>`)), {
    density: 1440,
  })
    .resize(side)
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer()
}
