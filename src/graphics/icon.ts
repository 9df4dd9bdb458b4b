import sharp from 'sharp'
import { colors } from './colors.ts'
import { glyphPath, glyphRadius } from './glyph.ts'

/**
 * The mark of `public/favicon.svg` on the paper of the site, far enough from the edges for any shape
 * of icon.
 * @param side in pixels
 */
export function iconPng(side: number): Promise<Uint8Array> {
  const half = glyphRadius / 0.62
  const box = [-half, -half, 2 * half, 2 * half].join(' ')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="${box}">` +
    `<rect x="${-half}" y="${-half}" width="100%" height="100%" fill="${colors.bg}"/>` +
    `<path fill="${colors.accent}" fill-rule="evenodd" d="${glyphPath('label')}"/></svg>`
  return sharp(Buffer.from(svg))
    .resize(side)
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer()
}
