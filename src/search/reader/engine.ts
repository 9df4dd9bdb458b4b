import { numberInWords } from '../../french/numbers.ts'
import { kindMark, plain, readQuery } from './query.ts'
import { readVocabulary } from './vocabulary.ts'

/** The part of Pagefind's interface that is used here (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>
    search(term: string): Promise<{ results: RawResult[] }>
  }
}

interface RawResult {
  id: string
  score: number
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>
}

/** A result with its words; in its excerpt, Pagefind puts those found between `<mark>` tags. */
export type Found = Outcome['found'][number]

/** What a search gives. */
export type Outcome = Awaited<ReturnType<Search>>

/** Searches the site. */
export type Search = Awaited<ReturnType<typeof openIndex>>

/** How Pagefind weighs a word: titles and names first, long texts not too far behind. */
const ranking = {
  pageLength: 0.3,
  termSaturation: 1.6,
  metaWeights: { title: 5, names: 4, words: 2.5, mark: 1, kind: 0, page: 0, files: 0 },
}

/** How much an answer counts by its kind: a page says more of a word than one thing on it. */
const weights: Record<string, number> = { Pages: 1.4, Dates: 0.7, Désaccords: 0.7, Sources: 0.15 }

/** How many answers are read, to put first those that bear the name of what is asked. */
const considered = 24

/** Less than this share of the best answer's words is no answer. */
const leastShare = 0.3

/**
 * Opens the index of the site, which is read piece by piece as searches need it.
 * @param folder address of the index, such as `/pagefind/`
 * @param attempt how many times it failed before: a browser remembers a failed script
 * @throws when a part that every search needs cannot be loaded or read
 */
export async function openIndex(folder: string, attempt = 0) {
  const script = `${folder}pagefind.js${attempt > 0 ? `?essai=${attempt}` : ''}`
  const [module, { kinds: kindNames, named, others }] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    fetch(`${folder}mots.json`).then(
      (answer) => answer.json() as Promise<Record<'named' | 'others' | 'kinds', string[]>>,
    ),
  ])
  const pagefind = module.createInstance({ basePath: folder, noWorker: true, ranking })
  await pagefind.init()
  const vocabulary = readVocabulary(named, others)

  /** Those of any of the terms, once each. */
  async function resultsOf(...terms: readonly string[]): Promise<RawResult[]> {
    const found = await Promise.all(terms.map((term) => pagefind.search(term)))
    const all = found.flatMap(({ results }) => results)
    return [...new Map(all.map((result) => [result.id, result] as const)).values()]
  }

  /** All the things of each kind. */
  const kinds = await Promise.all(
    kindNames.map(async (kind, index) => {
      const ids = new Set((await resultsOf(kindMark(index))).map(({ id }) => id))
      if (ids.size === 0) throw new Error(`${kind} : l’index ne répond pas.`)
      return { kind, ids }
    }),
  )
  const kindOf = (id: string) => kinds.find(({ ids }) => ids.has(id))?.kind ?? ''
  const most = Math.max(...kinds.map(({ ids }) => ids.size))

  /** The answers to words asked one by one, best first. */
  const ranked = (alone: readonly RawResult[][]) => {
    // A word in many texts, but in the name of few things, is rare: it says which one is meant.
    const rarity = alone.map((results) => {
      const many = results.reduce((sum, { score }) => sum + (score / results[0]!.score) ** 0.75, 0)
      return Math.log(1 + most / (many + 0.5))
    })
    const answers = new Map<string, { result: RawResult; score: number; share: number }>()
    for (const [index, results] of alone.entries()) {
      for (const result of results) {
        const answer = answers.get(result.id) ?? { result, score: 0, share: 0 }
        answer.score += rarity[index]! * Math.sqrt(result.score / results[0]!.score)
        answer.share += rarity[index]!
        answers.set(result.id, answer)
      }
    }
    const best = Math.max(...[...answers.values()].map(({ share }) => share))
    return [...answers]
      .filter(([, { share }]) => share >= best * leastShare)
      .map(([id, { result, score, share }]) => {
        const kind = kindOf(id)
        return { id, result, kind, score: score * share ** 1.5 * (weights[kind] ?? 1) }
      })
      .sort((a, b) => b.score - a.score)
  }

  /**
   * Searches the site: the more of the rare words an answer holds, the better.
   * @param limit how many answers to read
   * @param typing whether the last word may be unfinished
   * @throws when the index gives nothing for a word of the site: it could not be read
   */
  return async (text: string, limit: number, typing?: boolean) => {
    const query = readQuery(text, vocabulary, typing)
    const { words, quoted } = query
    const inLetters = (word: string) =>
      words.length > 1 && /^\d\d?$/.test(word) ? numberInWords(Number(word)) : word
    // Asked together, they are all marked in the passages.
    const [together = [], ...alone] = await Promise.all([
      resultsOf(words.join(' ')),
      ...words.map((word) => resultsOf(word, inLetters(word), inMasculine(word))),
      ...quoted.map((phrase) => resultsOf(phrase)),
    ])
    // A word in another form, or unfinished, is not sure to be in the index, nor a mixed one (V1).
    const sure = words.filter((word) => /\p{L}{3}|^\d+$/u.test(word) && vocabulary.has(word))
    if (sure.length > 0 && alone.every((results) => results.length === 0)) {
      throw new Error(`${words.join(' ')} : l’index ne répond pas.`)
    }
    const answers = ranked(alone)
    const read = await Promise.all(
      answers.slice(0, Math.max(limit, considered)).map(async ({ id, result, score }) => {
        const marked = together.find((one) => one.id === id) ?? result
        const { url: href, excerpt, meta } = await marked.data()
        const { names = '', words: others = '', kind = '', page, files = '' } = meta
        const title = whole(meta['title'] ?? '')
        const found = { href, kind, title, page, excerpt: whole(excerpt), files: filesIn(files) }
        const own = [title, ...(kind === 'Écosystème' ? `${names}, ${others}` : names).split(', ')]
        return { found, score: score * namesakeOf(own, [text, words.join(' ')], kind) }
      }),
    )
    return {
      query,
      found: read
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ found }) => found),
      total: answers.length,
    }
  }
}

/** The words as the site writes them: the index has a space after an elision. */
const whole = (text: string) => text.replaceAll('’ ', '’')

/** A participle in the masculine, for the index takes « créé » and « créée » for two words. */
const inMasculine = (word: string) => word.replace(/(?<=[eé])e(?=s?$)/i, '')

/** Each line has the address of a file, then its format and weight. */
const filesIn = (lines: string) =>
  [...lines.matchAll(/^(\S+) (.+)$/gm)].map(([, href = '', words = '']) => ({ href, words }))

/**
 * Eight when a name is what is asked, four when it is a territory's and among the words, two when
 * it holds them all or, of several words, is among them, else one. A source is meant by its number
 * or its whole title only.
 */
function namesakeOf(names: readonly string[], texts: readonly string[], kind: string): number {
  const [typed = '', asked = ''] = texts.map(plain)
  const own = names.map(plain)
  const joined = (name: string) => name.replaceAll(' ', '')
  if (own.map(joined).some((name) => name === joined(asked) || name === joined(typed))) return 8
  const holds = (whole: string, part: string) => ` ${whole} `.includes(` ${part} `)
  if (kind === 'Source') return 1
  if (kind === 'Écosystème' && own.some((name) => holds(asked, name))) return 4
  const all = (name: string) => asked.split(' ').every((word) => holds(name, word))
  return own.some((name) => all(name) || (/ /.test(name) && holds(typed, name))) ? 2 : 1
}
