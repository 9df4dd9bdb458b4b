import { wordsOf } from '../language/words.ts'

/** Most words that the lexicon of a very large site may hold: about 60 KB compressed. */
const limit = 20_000

/** Counts the words of a site, to suggest them to readers who mistype. */
export class Vocabulary {
  private readonly forms = new Map<string, Map<string, number>>()
  private readonly inTitles = new Set<string>()

  /** Adds the words of a text, or of a title or name when `title` is true. */
  add(text: string, title = false): void {
    for (const { text: form, root } of wordsOf(text)) {
      const forms = this.forms.get(root) ?? new Map<string, number>()
      forms.set(form, (forms.get(form) ?? 0) + 1)
      this.forms.set(root, forms)
      if (title) this.inTitles.add(root)
    }
  }

  has(root: string): boolean {
    return this.forms.has(root)
  }

  /** Words of titles, then those of texts only; both in the order of the alphabet. */
  words(): { titles: string; texts: string; complete: boolean } {
    const all = [...this.forms].map(([root, forms]) => ({
      root,
      word: usualForm(forms),
      count: [...forms.values()].reduce((sum, count) => sum + count, 0),
    }))
    const list = (entries: typeof all) =>
      entries
        .map(({ word }) => word)
        .toSorted(compare)
        .join(' ')
    const titles = all.filter(({ root }) => this.inTitles.has(root))
    const texts = all
      .filter(({ root }) => !this.inTitles.has(root))
      .toSorted((a, b) => b.count - a.count || compare(a.root, b.root))
    const kept = texts.slice(0, Math.max(0, limit - titles.length))
    return { titles: list(titles), texts: list(kept), complete: kept.length === texts.length }
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The form met most often; between two, the one in small letters. */
function usualForm(forms: ReadonlyMap<string, number>): string {
  const [usual] = [...forms].toSorted(([a, m], [b, n]) => n - m || compare(b, a))
  return usual?.[0] ?? ''
}
