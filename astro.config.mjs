// @ts-check
import { readFileSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { checks } from './src/build/checks.ts'
import { movedPages } from './src/build/expected.ts'
import { layerOrder } from './src/build/layer-order.ts'
import { writeFonts } from './src/graphics/fonts.ts'
import { addresses } from './src/label/addresses.ts'
import { markdownPipeline } from './src/markdown/pipeline.ts'
import { lists } from './src/kinds/index.ts'
import { readSettings } from './src/settings.ts'

const { url, base } = readSettings()
const terms = lists.glossary.schema.array().parse(parse(readFileSync(lists.glossary.path, 'utf8')))
const moved = new Set(movedPages('.').map(({ from }) => url + base + from.slice(1)))

// The fonts that `src/styles/fonts.css` names, before Vite looks for them.
await writeFonts('.astro/fonts')

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  // The templates' line breaks mean nothing, as in JSX: what Prettier writes and what is published agree.
  compressHTML: 'jsx',
  prefetch: { prefetchAll: true },
  // Completion in front matter, for editors who use VS Code.
  experimental: { contentIntellisense: true },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false, processor: markdownPipeline({ base, terms }) },
  vite: {
    plugins: [layerOrder],
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // The oldest browsers that show the whole site: below, text stays readable, comforts go.
      target: ['chrome107', 'firefox104', 'safari16.4'],
      // MDX entries import components; the bundler's remark about it asks nothing of us.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  integrations: [
    // What has no component in it is compiled to a string, not to a call for each element.
    mdx({ optimize: true }),
    sitemap({ filter: (page) => !moved.has(page) && !page.endsWith(addresses.kit) }),
    checks(),
  ],
})
