import { gunzipSync, gzipSync } from 'node:zlib'
import { phraseOf } from '../language/words.ts'
import type { Card } from '../language/lexicon.ts'
import type { Entry } from './entries.ts'

const signature = 'pagefind_dcd'

/**
 * Puts words in place of roots in what Pagefind shows of a result.
 * @param content fragment as Pagefind made it
 * @returns the entry's key and the fragment to publish
 * @throws when the fragment is not of the form that Pagefind 1.5 writes
 */
export function dressFragment(
  content: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
): { key: string; dressed: Uint8Array } {
  const text = gunzipSync(content).toString()
  if (!text.startsWith(signature)) throw new Error('Fragment de Pagefind inattendu.')
  const fragment = JSON.parse(text.slice(signature.length))
  const entry = entries.get(fragment.url)
  if (!entry) throw new Error(`Fragment de Pagefind inconnu : ${fragment.url}`)
  const dressed = { ...fragment, url: entry.address, content: entry.text, meta: cardOf(entry) }
  return { key: fragment.url, dressed: gzipSync(signature + JSON.stringify(dressed), { level: 9 }) }
}

function cardOf({ kind, title, summary, page, names, sections, files }: Entry): Card {
  return {
    kind,
    title,
    summary,
    ...(page && { page }),
    names: [...new Set([title, ...names].map((name) => phraseOf(name).join(' ')))],
    sections,
    ...(files && { files }),
  }
}
