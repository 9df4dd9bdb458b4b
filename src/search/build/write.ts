import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { indexed } from '../language/root.ts'
import { rootsOf } from '../language/words.ts'
import { dressFragment } from './fragment.ts'
import { lexiconOf } from './lexicon.ts'
import type { Entry } from './entries.ts'
import type { Synonym } from '../notice.ts'

/**
 * How many places of words go into one file of the index: a seventh of Pagefind's own choice, since
 * a search needs few words. Pagefind reads it here only, and works without it.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '3000'

/** The weight that Pagefind 1.5 writes in no bytes; the usual weight of 1 takes two for each word. */
const freeWeight = 1.05

/** Most times that a word counts in one text. */
const mostTimes = 3

/** The only files of Pagefind that the site's own interface uses. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.fr\.pagefind|.*\.pf_(meta|index|fragment))$/

/**
 * Indexes what can be found and writes it to a folder, with the lexicon that readers' browsers need.
 * Pagefind is given roots instead of words, so that it finds whatever the accents, the number or
 * the elision; the words themselves are put back into what it shows.
 * @throws when Pagefind refuses an entry or cannot write
 */
export async function writeIndex(
  folder: string,
  entries: readonly Entry[],
  synonyms: readonly Synonym[],
): Promise<void> {
  const files = await index(entries)
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const ids = new Map<Entry, string>()
  const written = files.map(({ path, content }) => {
    if (!path.endsWith('.pf_fragment')) return { path, content }
    const { key, dressed } = dressFragment(content, byKey)
    ids.set(byKey.get(key)!, path.replace(/^.*\/[a-z]+_|\.pf_fragment$/g, ''))
    return { path, content: dressed }
  })
  const lexicon = JSON.stringify(lexiconOf(entries, ids, synonyms))
  written.push({ path: 'lexicon.json', content: Buffer.from(lexicon) })

  await rm(folder, { recursive: true, force: true })
  for (const { path, content } of written) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

async function index(entries: readonly Entry[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' })
    if (!index) throw new Error(errors.join('\n'))
    for (const entry of entries) await add(index, entry)
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
    return written.files.filter(({ path }) => needed.test(path))
  } finally {
    await close()
  }
}

async function add(index: PagefindIndex, entry: Entry): Promise<void> {
  const title = rootsOf(entry.title).map(indexed).join(' ')
  const names = rootsOf(entry.names.join(' , ')).map(indexed).join(' ')
  const { errors } = await index.addHTMLFile({
    url: keyOf(entry),
    content: `<html lang="fr"><body>
      <meta data-pagefind-meta="title[content]" content="${title}">
      <meta data-pagefind-meta="names[content]" content="${names}">
      <p data-pagefind-weight="${freeWeight}">${weighted(rootsOf(entry.text)).map(indexed).join(' ')}</p>
    </body></html>`,
  })
  if (errors.length > 0) throw new Error(`${entry.address} : ${errors.join('\n')}`)
}

/** Each root once, twice from three times on, three times from seven: the rest tells little. */
function weighted(roots: readonly string[]): string[] {
  return [...Map.groupBy(roots, (root) => root)].flatMap(([root, all]) =>
    Array<string>(Math.min(mostTimes, Math.floor(Math.log2(all.length + 1)))).fill(root),
  )
}

/** Names an entry after its words too: the file of a changed entry gets another name. */
function keyOf(entry: Entry): string {
  const digest = createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 12)
  return `${entry.address}|${digest}`
}
