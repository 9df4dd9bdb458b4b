import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { rootsOf } from '../language/words.ts'
import { dressFragment } from './fragment.ts'
import { lexiconOf } from './lexicon.ts'
import type { Entry } from './entries.ts'
import type { Synonym } from '../notice.ts'

/** The only files of Pagefind that the site's own interface uses. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.fr\.pagefind|.*\.pf_(meta|index|fragment))$/

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
    ids.set(byKey.get(key)!, path.replace(/^.*fr_|\.pf_fragment$/g, ''))
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
  const { errors } = await index.addCustomRecord({
    url: keyOf(entry),
    language: 'fr',
    content: rootsOf(entry.text).join(' '),
    meta: { title: rootsOf(entry.title).join(' '), names: rootsOf(entry.names.join(' , ')).join(' ') },
  })
  if (errors.length > 0) throw new Error(`${entry.address} : ${errors.join('\n')}`)
}

/** Names an entry after its words too: the file of a changed entry gets another name. */
function keyOf(entry: Entry): string {
  const digest = createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 12)
  return `${entry.address}|${digest}`
}
