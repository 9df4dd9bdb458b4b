import { extraCharacters, textCharacters, titleCharacters } from './characters.ts'

/** A font file that the site serves, and what it is cut from. */
export interface Face {
  /** File in `.astro/fonts/`, named by `src/styles/fonts.css`. */
  file: string
  /** File of an installed package. */
  source: string
  /** Characters kept. */
  characters: string
  /** One weight, or the range that stays variable. */
  weight: number | { min: number; max: number }
}

const bricolage = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque'
const atkinson = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const title = 750
const text = { min: 400, max: 700 }

/** The faces of the site. Two statics of Atkinson weigh 4 kB more than one variable file. */
export const faces = {
  title: {
    file: 'bricolage.woff2',
    source: `${bricolage}-latin-wght-normal.woff2`,
    characters: titleCharacters,
    weight: title,
  },
  titleExtra: {
    file: 'bricolage-extra.woff2',
    source: `${bricolage}-latin-ext-wght-normal.woff2`,
    characters: extraCharacters,
    weight: title,
  },
  /** Figures of running text: the zeros of Atkinson are barred, and look like an Ø. */
  figures: {
    file: 'figures.woff2',
    source: `${bricolage}-latin-wght-normal.woff2`,
    characters: '0123456789',
    weight: text,
  },
  text: {
    file: 'atkinson.woff2',
    source: `${atkinson}-latin-wght-normal.woff2`,
    characters: textCharacters.replaceAll(/\d/g, ''),
    weight: text,
  },
  textExtra: {
    file: 'atkinson-extra.woff2',
    source: `${atkinson}-latin-ext-wght-normal.woff2`,
    characters: extraCharacters,
    weight: text,
  },
} as const satisfies Record<string, Face>
