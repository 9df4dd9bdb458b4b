import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { root } from './support/root.ts'
import { none } from './support/none.ts'

/**
 * Who may import whom. A layer is a folder of `src/`, or a file right in it; it may always import
 * from itself. Read from top to bottom: nobody imports from a layer further down.
 */
const layers: Record<string, readonly string[]> = {
  french: [],
  kinds: ['french'],
  'settings.ts': ['kinds'],
  'url.ts': [],
  'theme-script.ts': [],
  'browser-policy.ts': ['theme-script.ts'],
  label: ['french', 'kinds'],
  markdown: ['french', 'kinds', 'label'],
  checks: ['french', 'kinds', 'label', 'markdown'],
  'content.config.ts': ['kinds'],
  'content.ts': ['french', 'kinds', 'settings.ts', 'label', 'markdown'],
  graphics: ['french', 'kinds', 'label'],
  forms: ['french', 'kinds', 'label', 'markdown', 'settings.ts', 'graphics'],
  search: ['french', 'kinds', 'label'],
  data: ['french', 'kinds', 'label', 'markdown', 'settings.ts', 'forms'],
  'publication.ts': ['url.ts', 'content.ts', 'forms', 'data'],
  styles: [],
  components: [
    'french',
    'kinds',
    'label',
    'markdown',
    'url.ts',
    'content.ts',
    'graphics',
    'forms',
    'search',
    'data',
    'publication.ts',
    'theme-script.ts',
    'styles',
  ],
  layouts: [
    'french',
    'kinds',
    'label',
    'url.ts',
    'content.ts',
    'graphics',
    'forms',
    'data',
    'publication.ts',
    'theme-script.ts',
    'browser-policy.ts',
    'styles',
    'components',
  ],
  pages: [
    'french',
    'kinds',
    'label',
    'markdown',
    'settings.ts',
    'url.ts',
    'content.ts',
    'graphics',
    'forms',
    'search',
    'data',
    'publication.ts',
    'components',
    'layouts',
  ],
  build: [
    'french',
    'kinds',
    'label',
    'markdown',
    'settings.ts',
    'browser-policy.ts',
    'checks',
    'forms',
    'data',
    'graphics',
    'search',
  ],
}

const source = join(root, 'src')
const files = globSync('**/*.{ts,astro,css,js}', { cwd: source }).toSorted()

/** Layer of a file given from `src/`. */
const layerOf = (file: string) => file.split('/')[0] ?? file

/** What a file imports: modules of `src/` as paths from it, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  const code = file.endsWith('.astro') ? text.replace(/^---\n/, '') : text
  const pattern =
    /^\s*(?:import|export|@import)\b[^;]*?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...code.matchAll(pattern)].flatMap(([, statement, call]) => {
    const specifier = statement ?? call ?? ''
    if (specifier.startsWith('#src/')) return [specifier.slice('#'.length)]
    if (!specifier.startsWith('.')) return [specifier]
    return [relative(root, resolve(source, dirname(file), specifier))]
  })
}

test('every layer is in the table', () => {
  const unknown = files.map(layerOf).filter((layer) => !Object.hasOwn(layers, layer))
  none([...new Set(unknown)])
})

test('every layer knows only those before it', () => {
  const forbidden = files.flatMap((file) => {
    const allowed = layers[layerOf(file)] ?? []
    return importsOf(file)
      .filter((imported) => imported.startsWith('src/'))
      .map((imported) => imported.slice('src/'.length))
      .filter((imported) => layerOf(imported) !== layerOf(file))
      .filter((imported) => !allowed.includes(layerOf(imported)) && !allowed.includes(imported))
      .map((imported) => `${file} → ${imported}`)
  })
  none(forbidden)
})

test('the table itself flows one way', () => {
  const names = Object.keys(layers)
  for (const [name, allowed] of Object.entries(layers)) {
    const later = allowed.filter((other) => names.indexOf(layerOf(other)) >= names.indexOf(name))
    none(later.map((other) => `${name} connaît ${other}, qui vient après`))
  }
})

test('no files import each other in a circle', () => {
  const next = new Map(
    files.map((file) => [
      file,
      importsOf(file).flatMap((name) =>
        name.startsWith('src/') ? [name.slice('src/'.length).replace(/\?.*$/, '')] : [],
      ),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const imported of next.get(file) ?? []) follow(imported, [...path, file])
    done.add(file)
  }
  for (const file of files) follow(file, [])
  none(circles)
})

test('Astro’s content is read in two files only', () => {
  const readers = files.filter((file) =>
    importsOf(file).some((name) => /^astro:content$|^astro\/loaders$/.test(name)),
  )
  assert.deepEqual(readers, ['content.config.ts', 'content.ts'])
})

test('the domain and the French of the site need neither files, nor network, nor clock', () => {
  const impure = files
    .filter((file) => ['label', 'french', 'kinds'].includes(layerOf(file)))
    .filter((file) => {
      const clock = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(/
      const text = readFileSync(join(source, file), 'utf8')
      return clock.test(text) || importsOf(file).some((name) => name.startsWith('node:'))
    })
  none(impure)
})
