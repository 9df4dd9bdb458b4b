import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeFonts } from '../graphics/fonts.ts'

/** Cuts the fonts that `src/styles/fonts.css` names before Vite looks for them. */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const cut = await writeFonts(fileURLToPath(new URL('.astro/fonts/', config.root)))
        if (cut.length > 0) logger.info(`polices préparées : ${cut.join(', ')}`)
      },
    },
  }
}
