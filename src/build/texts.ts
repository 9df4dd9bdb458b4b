import type { AstroIntegration } from 'astro'
import { folders } from '../kinds/index.ts'

/** Where Astro lists the texts, each to be imported when it is rendered. */
export const astroList = /\/content-modules\.mjs$/

/**
 * Has a build import all the texts at once. Astro wraps each in two modules of its own, written,
 * found and read again one by one: at a thousand texts, a tenth of its work. The live preview is
 * left as it is: it reads only what is looked at.
 */
export function texts(): AstroIntegration {
  return {
    name: 'texts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'texts',
                enforce: 'pre',
                load: {
                  filter: { id: astroList },
                  handler: () => importedTexts,
                },
              },
            ],
          },
        })
      },
    },
  }
}

const patterns = Object.values(folders)
  .filter(({ extension }) => extension === '.mdx')
  .map(({ path }) => `/${path}/*.{mdx,md}`)

/** Astro's list, by file, of texts that are there already. */
const importedTexts = `
const texts = import.meta.glob(${JSON.stringify(patterns)}, { eager: true })
export default new Map(Object.entries(texts).map(([path, text]) => [path.slice(1), () => text]))
`
