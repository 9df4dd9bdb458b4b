import type { Passage } from './read/passages.ts'
import type { Finding } from './rule.ts'

/** A slip of French typography, with what to type instead. */
export interface Slip {
  pattern: RegExp
  /** What replaces the match. */
  correct: (...groups: string[]) => string
  message: (written: string, corrected: string) => string
  /** Whether it applies to a passage; everywhere by default. */
  where?: (passage: Passage) => boolean
}

/** Everything that the slips find in passages, each mended by `--fix`. */
export function slipFindings(passages: readonly Passage[], slips: readonly Slip[]): Finding[] {
  return passages.flatMap((passage) =>
    slips
      .filter(({ where }) => where?.(passage) ?? true)
      .flatMap(({ pattern, correct, message }) =>
        [...passage.source.matchAll(pattern)].filter((match) => !insideAddress(passage.source, match.index)).map((match): Finding => {
          const start = passage.start + match.index
          const text = correct(...match)
          return {
            file: passage.file.path,
            start,
            message: message(match[0], text),
            edits: [{ start, end: start + match[0].length, text }],
          }
        }),
      ),
  )
}

/** Addresses in plain text follow no typography. */
function insideAddress(source: string, index: number): boolean {
  const word = source.slice(0, index).match(/\S*$/)![0] + (source.slice(index).match(/^\S*/)?.[0] ?? '')
  return /^[("'«\u00a0]*(https?:\/\/|www\.|[\w.-]+@)/.test(word)
}
