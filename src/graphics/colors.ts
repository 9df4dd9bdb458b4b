import { readFileSync } from 'node:fs'

/** From the project's folder, where every command runs. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8')

/** The two colours that a role has in the pages, which alone say them: the light one, the dark one. */
export function shades(role: string): [light: string, dark: string] {
  const found = new RegExp(`--${role}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)
  if (!found) throw new Error(`src/styles/tokens.css : --${role} n’a pas ses deux couleurs.`)
  return [found[1]!, found[2]!]
}

const light = (role: string) => shades(role)[0]

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
