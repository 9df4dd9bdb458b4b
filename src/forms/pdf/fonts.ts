import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font as FontFile } from 'fontkit'
import type { Font } from './style.ts'

const require = createRequire(`${process.cwd()}/package.json`)

const atkinson = '@expo-google-fonts/atkinson-hyperlegible-next'

const files: Record<Font, string> = {
  text: `${atkinson}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${atkinson}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  italic: `${atkinson}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`,
  title: '@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
}

/** The site's fonts, whole, in a form that PDF files can embed. */
export function fontData(font: Font): Buffer {
  return readFileSync(require.resolve(files[font]))
}

const opened = new Map<Font, FontFile>()

/** The same fonts, opened once for all documents. */
export function openFont(font: Font): FontFile {
  const known = opened.get(font)
  if (known) return known
  const file = create(fontData(font))
  if (!('layout' in file)) throw new Error(`${files[font]} is a collection of fonts.`)
  opened.set(font, file)
  return file
}

export const fontNames = Object.keys(files) as Font[]
