import { existsSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { packageFile } from './packages.ts'

/** Letters of French and its neighbours: names of people and places come in all of them. */
const letters = `${range(0x41, 0x5a)}${range(0x61, 0x7a)}${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}œŒ`

/** Everything on a keyboard, French punctuation and the signs that figures need. */
const signs = `${range(0x20, 0x40)}${range(0x5b, 0x60)}${range(0x7b, 0x7e)}\u00a0«»‹›‘’“”„–—…·•€°×±−§²³½`

/** Characters of titles: letters, figures and punctuation. */
const titleCharacters = `${letters}${signs}`

/** Characters of running text: those of titles, and signs that only data or quotations bring. */
const textCharacters = `${titleCharacters}©®™`

function range(first: number, last: number): string {
  return String.fromCharCode(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
}

const title = 750
const text = { min: 400, max: 700 }

/** One weight, or the range that stays variable. */
type Weight = number | typeof text

/** A font file that the site serves, named by `src/styles/fonts.css`, and what it is cut from. */
type Face = ReturnType<typeof face>

const face = (file: string, family: string, characters: string, weight: Weight) => ({
  file: `${file}.woff2`,
  source: `@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`,
  characters,
  weight,
})

const [bricolage, atkinson] = ['bricolage-grotesque', 'atkinson-hyperlegible-next'] as const

/** The faces of the site. Two statics of Atkinson weigh 4 kB more than one variable file. */
export const faces = {
  title: face('bricolage', bricolage, titleCharacters, title),
  /** Figures of running text: the zeros of Atkinson are barred, and look like an Ø. */
  figures: face('figures', bricolage, '0123456789', text),
  text: face('atkinson', atkinson, textCharacters.replaceAll(/\d/g, ''), text),
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
  return subsetFont(await readFile(packageFile(face.source)), face.characters, {
    targetFormat: format,
    variationAxes: { wght: weight },
    // What the site uses: kerning, and figures of equal width in tables.
    keepFeatures: ['kern', 'tnum'],
    // Copyright, licence and its address, as the Open Font License asks.
    preserveNameIds: [0, 13, 14],
    noHinting: true,
  })
}

/**
 * Writes the site's font files into a folder, unless they were cut there since the packages were
 * installed and this file changed.
 * @returns the names of the files that had to be cut
 */
export async function writeFonts(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const causes = ['package-lock.json', 'src/graphics/fonts.ts']
  const changed = Math.max(...causes.map((file) => statSync(file).mtimeMs))
  const stale = Object.values(faces).filter(({ file }) => {
    const path = join(folder, file)
    return !existsSync(path) || statSync(path).mtimeMs < changed
  })
  await Promise.all(
    stale.map(async (face) => writeFile(join(folder, face.file), await subset(face, 'woff2'))),
  )
  return stale.map(({ file }) => file)
}
