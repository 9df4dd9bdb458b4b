import { Dictionary } from '../language/dictionary.ts'
import { indexed } from '../language/root.ts'
import type { Card, Lexicon } from '../language/lexicon.ts'

/** The part of Pagefind's script that is used here. */
interface Pagefind {
  createInstance(options: object): {
    search(term: string): Promise<{ results: RawResult[] }>
  }
}

interface RawResult {
  id: string
  score: number
  data(): Promise<{ url: string; content: string; meta: Card }>
}

/** A result with its text. */
export interface Found extends Card {
  /** Address with the base path. */
  href: string
  text: string
}

/** Scores of the notices that hold a root, by their number in the lexicon. */
export type Hits = ReadonlyMap<number, number>

/** A part of the index could not be read: what it holds is not known. */
export class IndexFault extends Error {}

/** How Pagefind weighs a word: titles and names first, long texts not too far behind. */
const ranking = {
  pageLength: 0.5,
  termSaturation: 1.2,
  metaWeights: { title: 4, names: 3 },
}

/** The index of the site, read piece by piece as searches need it. */
export class Engine {
  readonly lexicon: Lexicon
  readonly dictionary: Dictionary
  private readonly pagefind: ReturnType<Pagefind['createInstance']>
  private readonly numbers: ReadonlyMap<string, number>
  private readonly cards = new Map<number, () => Promise<Found>>()

  private constructor(lexicon: Lexicon, pagefind: ReturnType<Pagefind['createInstance']>) {
    this.lexicon = lexicon
    this.dictionary = new Dictionary(lexicon)
    this.pagefind = pagefind
    this.numbers = new Map(lexicon.ids.split(' ').map((id, index) => [id, index]))
  }

  /**
   * Loads what every search needs.
   * @param folder address of the index, such as `/pagefind/`
   * @param attempt how many times it failed before: a browser may remember a failed script
   * @throws when a part cannot be loaded or read
   */
  static async open(folder: string, attempt = 0): Promise<Engine> {
    const script = `${folder}pagefind.js${attempt > 0 ? `?essai=${attempt}` : ''}`
    const [module, lexicon] = await Promise.all([
      import(/* @vite-ignore */ script) as Promise<Pagefind>,
      readLexicon(`${folder}lexicon.json`),
    ])
    const pagefind = module.createInstance({ basePath: folder, noWorker: true, ranking })
    return new Engine(lexicon, pagefind)
  }

  /**
   * Finds the notices that hold a word.
   * @throws IndexFault when the index, which holds this word, gives nothing
   */
  async hits(root: string): Promise<Hits> {
    const { results } = await this.pagefind.search(indexed(root))
    if (results.length === 0 && this.dictionary.has(root)) throw new IndexFault(root)
    const hits = new Map<number, number>()
    for (const result of results) {
      const number = this.numbers.get(result.id.replace(/^.*_/, ''))
      if (number === undefined) throw new IndexFault(result.id)
      hits.set(number, result.score)
      this.cards.set(number, async () => {
        const { url, content, meta } = await result.data()
        return { ...meta, href: url, text: content }
      })
    }
    return hits
  }

  /** Loads the words of a notice that some `hits` gave. */
  async card(number: number): Promise<Found> {
    const load = this.cards.get(number)
    if (!load) throw new IndexFault(String(number))
    return load()
  }
}

async function readLexicon(address: string): Promise<Lexicon> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} : ${response.status}`)
  return response.json()
}
