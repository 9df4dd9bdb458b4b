import { readFileSync } from 'node:fs'

/** From the project's folder, where every command runs. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8')

/** The light one of the two colours that a role has in the pages, which alone say them. */
export function light(role: string): string {
  const color = new RegExp(`--${role}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]
  if (!color) throw new Error(`src/styles/tokens.css : --${role} n’a pas de couleur claire.`)
  return color
}

/** Colours of pictures and documents. */
export const colors = {
  bg: light('bg'),
  ink: light('ink'),
  inkSoft: light('ink-soft'),
  line: light('line'),
  lineStrong: light('line-strong'),
  accent: light('accent'),
  link: light('link'),
} as const
