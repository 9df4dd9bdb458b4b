import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { indexSite } from '../search/build/site.ts'

/** Indexes the built pages with Pagefind. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir))
        logger.info(`recherche : ${count} entrées`)
      },
    },
  }
}
