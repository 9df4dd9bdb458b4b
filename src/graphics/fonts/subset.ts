import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { packageFile } from '../packages.ts'
import type { Face } from './faces.ts'

/** Layout features that the site uses: kerning, and figures of equal width in tables. */
const features = ['kern', 'tnum']

/** Names kept in the file: copyright, licence and its address, as the Open Font License asks. */
const notices = [0, 13, 14]

/** The installed file that a face is cut from. */
export function sourceOf({ source }: Face): Promise<Buffer> {
  return readFile(packageFile(source))
}

/**
 * Cuts a face to its characters and its weights. Same inputs, same bytes.
 * @param weight pins a variable face to one weight, for drawing outside the browser
 */
export async function subset(
  face: Face,
  format: 'woff2' | 'sfnt',
  weight: Face['weight'] = face.weight,
): Promise<Buffer> {
  return subsetFont(await sourceOf(face), face.characters, {
    targetFormat: format,
    variationAxes: { wght: weight },
    keepFeatures: features,
    preserveNameIds: notices,
    noHinting: true,
  })
}
