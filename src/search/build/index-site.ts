import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { fileWeight } from '../../french/numbers.ts'
import { fold } from '../../french/words.ts'
import type { Notice } from '../notices.ts'
import { elision, kindMark } from '../reader/query.ts'
import { passagesOf } from './passages.ts'

/** File that the route `src/pages/[...file].ts` leaves for the index. */
const noticesFile = 'notices.json'

/** Files of Pagefind's own interfaces, which the site does not use. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./

/**
 * Indexes what can be found on a built site into its folder `pagefind/`.
 * @param folder the built site
 * @returns how many things can be found
 * @throws in French when a page, an anchor or a file that a notice names was not built
 */
export async function indexSite(folder: string): Promise<number> {
  const notices: Notice[] = JSON.parse(readFileSync(join(folder, noticesFile), 'utf8'))
  rmSync(join(folder, noticesFile))
  const texts = textsOf(folder, notices)
  const kinds = [...new Set(notices.map(({ kind }) => kind.many))]
  const output = join(folder, 'pagefind')
  rmSync(output, { recursive: true, force: true })
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' })
    if (!index) throw new Error(errors.join('\n'))
    for (const notice of notices) {
      const mark = kindMark(kinds.indexOf(notice.kind.many))
      const record = recordOf(notice, texts.get(notice) ?? '', mark, folder)
      const { errors } = await index.addCustomRecord(record)
      if (errors.length > 0) throw new Error(`${notice.address} : ${errors.join(' ')}`)
    }
    // Not by its `writeFiles`, which may be closed before the last one is on the disk.
    const { files } = await index.getFiles()
    for (const { path, content } of files) {
      if (unused.test(path)) continue
      mkdirSync(dirname(join(output, path)), { recursive: true })
      writeFileSync(join(output, path), content)
    }
  } finally {
    await close()
  }
  writeFileSync(
    join(output, 'mots.json'),
    JSON.stringify({ ...vocabularyOf(notices, texts), kinds }),
  )
  return notices.length
}

function recordOf(notice: Notice, text: string, mark: string, folder: string) {
  const { address, kind, title, names, words, page, files = [] } = notice
  const weights = files.map(({ href, format }) => {
    const weight = fileWeight(statSync(join(folder, href)).size)
    return `${href} ${format.toUpperCase()}, ${weight}`
  })
  return {
    url: address,
    content: apart(text || title),
    language: 'fr',
    meta: {
      title: apart(title),
      names: apart(names.join(', ')),
      words: apart(words.join(', ')),
      kind: kind.one,
      mark,
      ...(page && { page }),
      ...(weights.length > 0 && { files: weights.join('\n') }),
    },
  }
}

/** Puts a space after an elision: Pagefind takes « l’État » for one word. */
const apart = (text: string) => text.replace(elision, '$1$2 ')

/** The text of each notice: its own, or what the built page says at its address. */
function textsOf(folder: string, notices: readonly Notice[]): Map<Notice, string> {
  const texts = new Map(notices.map((notice) => [notice, notice.text ?? '']))
  const split = (address: string) => address.split('#') as [page: string, anchor?: string]
  const read = notices.filter(({ text }) => text === undefined)
  for (const [page, own] of Map.groupBy(read, ({ address }) => split(address)[0])) {
    const anchors = own.flatMap(({ address }) => split(address)[1] ?? [])
    const passages = passagesOf(readFileSync(join(folder, page, 'index.html'), 'utf8'), anchors)
    for (const notice of own) texts.set(notice, passages.get(split(notice.address)[1] ?? '') ?? '')
  }
  return texts
}

/** Words of the site: those by which its things are named, and those of its texts alone. */
function vocabularyOf(notices: readonly Notice[], texts: ReadonlyMap<Notice, string>) {
  const { sources = [], things = [] } = Object.groupBy(notices, ({ kind }) =>
    kind.many === 'Sources' ? 'sources' : 'things',
  )
  const named = wordsOf(things.flatMap(({ title, names, words }) => [title, ...names, ...words]))
  const others = wordsOf([...texts.values(), ...sources.map(({ title }) => title)])
  for (const folded of named.keys()) others.delete(folded)
  return { named: [...named.values()], others: [...others.values()] }
}

/** Words in lower case, once each: with their accents, where some text has them. */
function wordsOf(texts: readonly string[]): Map<string, string> {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const plain = words.filter((word) => word === fold(word))
  return new Map([...plain, ...words].map((word) => [fold(word), word]))
}
