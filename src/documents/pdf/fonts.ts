import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from './style.ts'

const require = createRequire(`${process.cwd()}/package.json`)

const files: Record<Font, string> = {
  text: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  bold: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
  italic:
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff',
  title: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff',
}

/** The site's fonts, in a form that PDF files can embed. */
export function fontData(font: Font): Uint8Array {
  return readFileSync(require.resolve(files[font]))
}

export const fontNames = Object.keys(files) as Font[]
