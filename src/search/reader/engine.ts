import { fold } from '../../french/words.ts'
import { readQuery, type Query } from './query.ts'

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

/** A result with its words. */
export interface Found {
  href: string
  /** What sort of thing it is: « Question ». */
  kind: string
  title: string
  /** Title of the page that holds it, if it is not a page itself. */
  page: string | undefined
  /** A passage around the words found, which Pagefind puts between `<mark>` tags. */
  excerpt: string
  files: readonly { href: string; words: string }[]
  /** How well its title and its other names say what is asked. */
  namesake: number
}

/** What readers may narrow a search to; the keys are those of the address bar. */
export const filterNames = ['type', 'etat', 'region'] as const

export type FilterName = (typeof filterNames)[number]

export type Filters = Partial<Record<FilterName, string>>

/** What a search gives. */
export interface Outcome {
  query: Query
  found: readonly Found[]
  /** How many things answer. */
  total: number
  /** Whether the filters alone leave nothing. */
  filteredOut: boolean
  /** For each filter, how many answers each value would leave, the others being kept. */
  counts: Record<FilterName, ReadonlyMap<string, number>>
}

/** How Pagefind weighs a word: titles and names first, long texts not too far behind. */
const ranking = {
  pageLength: 0.3,
  termSaturation: 1.6,
  metaWeights: { title: 5, names: 3, words: 2, facets: 1, kind: 0, page: 0, files: 0 },
}

/** How much an answer counts by its kind: a page says more of a word than one thing on it. */
const kindWeights: Partial<Record<string, number>> = { Pages: 1.2, Sources: 0.3 }

/** How many answers are read, to put first those that bear the name of what is asked. */
const considered = 12

/** Less than this share of the best answer's words is no answer. */
const leastShare = 0.5

/** The index of the site, read piece by piece as searches need it. */
export class Engine {
  private readonly pagefind: ReturnType<Pagefind['createInstance']>
  private readonly vocabulary: readonly string[]
  /** The answers that have each value of each filter. */
  private readonly facets: Record<FilterName, ReadonlyMap<string, ReadonlySet<string>>>

  private constructor(
    pagefind: Engine['pagefind'],
    vocabulary: Engine['vocabulary'],
    facets: Engine['facets'],
  ) {
    this.pagefind = pagefind
    this.vocabulary = vocabulary
    this.facets = facets
  }

  /**
   * Loads what every search needs.
   * @param folder address of the index, such as `/pagefind/`
   * @param attempt how many times it failed before: a browser remembers a failed script
   * @throws when a part cannot be loaded or read
   */
  static async open(folder: string, attempt = 0): Promise<Engine> {
    const script = `${folder}pagefind.js${attempt > 0 ? `?essai=${attempt}` : ''}`
    const [module, { words, facets: marks }] = await Promise.all([
      import(/* @vite-ignore */ script) as Promise<Pagefind>,
      readWords(`${folder}mots.json`),
    ])
    const pagefind = module.createInstance({ basePath: folder, noWorker: true, ranking })
    await pagefind.init()
    const facets = await Promise.all(
      filterNames.map(async (name) => {
        const sets = Object.entries(marks[name]).map(async ([value, mark]) => {
          const { results } = await pagefind.search(mark)
          if (results.length === 0) throw new Error(`${value} : l’index ne répond pas.`)
          return [value, new Set(results.map(({ id }) => id))] as const
        })
        return [name, new Map(await Promise.all(sets))] as const
      }),
    )
    return new Engine(pagefind, words, Object.fromEntries(facets) as unknown as Engine['facets'])
  }

  /**
   * Searches the site: the more of the rare words an answer holds, the better.
   * @param limit how many answers to read
   * @param typing whether the last word may be unfinished
   * @throws when the index gives nothing for a word of the site: it could not be read
   */
  async search(text: string, filters: Filters, limit: number, typing = false): Promise<Outcome> {
    const query = readQuery(text, this.vocabulary, typing)
    const words = query.words
    // Asked together, they are all marked in the passages.
    const [together, ...alone] = await Promise.all(
      [words.join(' '), ...words].map(async (term) => (await this.pagefind.search(term)).results),
    )
    if (words.length > 0 && alone.every((results) => results.length === 0)) {
      throw new Error(`${words.join(' ')} : l’index ne répond pas.`)
    }
    const ranked = this.rank(alone)
    const kept = ranked.filter(({ id }) => this.passes(id, filters))
    const marked = new Map(together?.map((result) => [result.id, result]))
    const read = await Promise.all(
      kept.slice(0, Math.max(limit, considered)).map(async ({ id, result, score }) => {
        const found = await readResult(marked.get(id) ?? result, query)
        return { found, score: score * found.namesake }
      }),
    )
    return {
      query,
      found: read
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ found }) => found),
      total: kept.length,
      filteredOut: ranked.length > 0 && kept.length === 0,
      counts: this.countsOf(ranked, filters),
    }
  }

  private rank(alone: readonly RawResult[][]): { id: string; result: RawResult; score: number }[] {
    const all = Math.max(1, ...[...this.facets.type.values()].map(({ size }) => size)) * 4
    const rarity = alone.map((results) => Math.log(1 + all / (results.length + 0.5)))
    const total = rarity.reduce(
      (sum, value, index) => sum + (alone[index]!.length > 0 ? value : 0),
      0,
    )
    const answers = new Map<
      string,
      { id: string; result: RawResult; score: number; share: number }
    >()
    for (const [index, results] of alone.entries()) {
      const best = results[0]?.score ?? 1
      for (const result of results) {
        const answer = answers.get(result.id) ?? { id: result.id, result, score: 0, share: 0 }
        answer.score += rarity[index]! * Math.sqrt(result.score / best)
        answer.share += rarity[index]! / total
        answers.set(result.id, answer)
      }
    }
    const most = Math.max(...[...answers.values()].map(({ share }) => share))
    return [...answers.values()]
      .filter(({ share }) => share >= most * leastShare)
      .map((answer) => ({
        ...answer,
        score: answer.score * answer.share ** 2 * this.weightOf(answer.id),
      }))
      .toSorted((a, b) => b.score - a.score)
  }

  private weightOf(id: string): number {
    const kind = [...this.facets.type].find(([, ids]) => ids.has(id))?.[0] ?? ''
    return kindWeights[kind] ?? 1
  }

  private passes(id: string, filters: Filters, but?: FilterName): boolean {
    return filterNames.every((name) => {
      const wanted = filters[name]
      return !wanted || name === but || this.facets[name].get(wanted)?.has(id)
    })
  }

  private countsOf(ranked: readonly { id: string }[], filters: Filters): Outcome['counts'] {
    const counts = filterNames.map((name) => {
      const open = ranked.filter(({ id }) => this.passes(id, filters, name))
      const values = [...this.facets[name]].map(
        ([value, ids]) => [value, open.filter(({ id }) => ids.has(id)).length] as const,
      )
      return [name, new Map(values.filter(([, count]) => count > 0))]
    })
    return Object.fromEntries(counts) as unknown as Outcome['counts']
  }
}

async function readResult(result: RawResult, { words }: Query): Promise<Found> {
  const { url, excerpt, meta } = await result.data()
  const { title = '', names = '', kind = '', page, files = '' } = meta
  return {
    href: url,
    kind,
    title,
    page,
    excerpt,
    files: files
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ href: line.split(' ')[0]!, words: line.slice(line.indexOf(' ') + 1) })),
    namesake: namesakeOf([title, ...names.split(', ')], words),
  }
}

/** Four when a name is what is asked, two when one begins so or holds it all, else one. */
function namesakeOf(names: readonly string[], words: readonly string[]): number {
  const asked = plain(words.join(' '))
  const own = names.map(plain)
  if (own.includes(asked)) return 4
  return own.some((name) => ` ${name} `.includes(` ${asked} `)) ? 2 : 1
}

/** Words as they compare: without accents, signs, nor the marks of the plural. */
const plain = (text: string) =>
  (fold(text).match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/s$/, '')).join(' ')

/** What the build writes beside the index: the words of the site, and the marks of the filters. */
interface Words {
  words: readonly string[]
  facets: Record<FilterName, Record<string, string>>
}

async function readWords(address: string): Promise<Words> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} : ${response.status}`)
  return response.json()
}
