import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '#tests/support/root.ts'
import type { Text } from './texts.ts'

/** A generator to be compared with, ready to build the texts in its folder. */
export interface Peer {
  name: string
  folder: string
  /** Where its search index is in `dist/`, when it makes one. */
  index?: string
}

/** Of Starlight; everything else has the versions that this project has. */
const starlight = '0.42.4'

/** Kept between two runs: an installation takes longer than most measures. */
const home = join(tmpdir(), 'mft-bench-peers')

/**
 * Installs Astro and Starlight outside the project and gives both the texts.
 * @throws when npm cannot install
 */
export function peersWith(texts: readonly Text[]): Peer[] {
  install()
  const astro = (name: string, extension: 'md' | 'mdx'): Peer => {
    const integrations = extension === 'mdx' ? 'mdx()' : ''
    const folder = write(`astro-${extension}`, {
      'astro.config.mjs': `import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
export default defineConfig({
  integrations: [${integrations}],
  markdown: { syntaxHighlight: false, processor: unified({}) },
})`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = {
  texts: defineCollection({ loader: glob({ base: 'texts', pattern: '*.${extension}' }) }),
}`,
      'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  const entries = await getCollection('texts')
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<html lang="fr">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>`,
      ...Object.fromEntries(texts.map((text) => [`texts/${text.id}.${extension}`, source(text)])),
    })
    return { name, folder }
  }
  const docs = (name: string, extension: 'md' | 'mdx', processor: string): Peer => {
    const folder = write(`starlight-${extension}`, {
      'astro.config.mjs': `import { defineConfig } from 'astro/config'
import { unified } from '@astrojs/markdown-remark'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://exemple.fr',
  markdown: { ${processor} },
  integrations: [
    starlight({ title: 'Essai', locales: { root: { label: 'Français', lang: 'fr' } }, sidebar: [{ slug: '${texts[0]?.id}' }] }),
  ],
})`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
      ...Object.fromEntries(
        texts.map((text) => [`src/content/docs/${text.id}.${extension}`, source(text)]),
      ),
    })
    return { name, folder, index: 'pagefind' }
  }
  return [
    astro('Astro nu, unified, .md', 'md'),
    astro('Astro nu, unified, .mdx', 'mdx'),
    docs(`Starlight ${starlight}, .md`, 'md', ''),
    docs(`Starlight ${starlight}, unified, .mdx`, 'mdx', 'processor: unified({})'),
  ]
}

const source = ({ title, description, body }: Text) =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n`

function install(): void {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const same = ['astro', '@astrojs/markdown-remark', '@astrojs/mdx', 'sharp']
  const versions = Object.fromEntries(same.map((name) => [name, dependencies[name]]))
  const wanted = JSON.stringify({
    private: true,
    type: 'module',
    dependencies: { ...versions, '@astrojs/starlight': starlight },
  })
  const manifest = join(home, 'package.json')
  if (existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  console.log(`Installation d’Astro et de Starlight dans ${home}…`)
  writeFileSync(manifest, wanted)
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--loglevel=error']
  try {
    execFileSync('npm', ['install', ...options], { cwd: home, stdio: 'inherit' })
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
}

/** A fresh folder beside what is installed. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, name)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
