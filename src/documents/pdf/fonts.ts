import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font as FontFile } from 'fontkit'
import type { Font } from './style.ts'
import { unpackWoff } from './woff.ts'

const require = createRequire(`${process.cwd()}/package.json`)

const files: Record<Font, string> = {
  text: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  bold: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
  italic:
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff',
  title: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff',
}

/** The site's fonts, in a form that PDF files can embed. */
export function fontData(font: Font): Buffer {
  return unpackWoff(readFileSync(require.resolve(files[font])))
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
