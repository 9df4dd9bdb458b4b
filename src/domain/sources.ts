import { frenchDate } from '../french/dates.ts'
import type { Source } from '../schemas/source.ts'

/** The sources of a text: those of its front matter and those marked in its body, in order of id. */
export function sourcesOf(entry: { sources?: readonly string[]; body: string }): string[] {
  const marked = [...entry.body.matchAll(/<Source\s+id="([^"]*)"/g)].flatMap(([, ids]) => ids!.split(/\s+/))
  return [...new Set([...(entry.sources ?? []), ...marked])].filter(Boolean).toSorted()
}

/** The date of a source in words: as known when it was deduced, else in French. */
export function sourceDate({ date, dateText }: Pick<Source, 'date' | 'dateText'>): string {
  return dateText ?? (date ? frenchDate(date) : 'date inconnue')
}
