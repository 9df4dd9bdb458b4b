import { once } from '../label/once.ts'
import type { Passage } from './read/passages.ts'
import type { Project } from './read/project.ts'
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

/** A search of all passages for slips, each mended by `--fix`. */
export function slipsIn(slips: readonly Slip[]): (project: Project) => Finding[] {
  const search = once((passages: readonly Passage[]) =>
    passages.flatMap((passage) => slips.flatMap((slip) => findingsOf(passage, slip))),
  )
  return ({ passagesByFile }) => passagesByFile.flatMap(search)
}

function findingsOf(passage: Passage, { pattern, correct, message, where }: Slip): Finding[] {
  if (passage.source.search(pattern) < 0 || (where && !where(passage))) return []
  return [...passage.source.matchAll(pattern)]
    .filter(({ index }) => !insideAddress(passage.source, index))
    .filter(({ 0: { length }, index }) => !touchesTag(passage.source, index, index + length))
    .map((match) => {
      const start = passage.start + match.index
      const text = correct(...match)
      return {
        file: passage.file.path,
        start,
        message: message(match[0], text),
        edits: [{ start, end: start + match[0].length, text }],
      }
    })
}

/** Addresses in plain text follow no typography. */
function insideAddress(source: string, index: number): boolean {
  const word =
    source.slice(0, index).match(/\S*$/)![0] + (source.slice(index).match(/^\S*/)?.[0] ?? '')
  return /^[("'«\u00a0]*(https?:\/\/|mailto:|www\.|[\w.-]+@)/.test(word)
}

/** What looks like a tag is code, even where it is broken or not allowed. */
function touchesTag(source: string, start: number, end: number): boolean {
  return [...source.matchAll(/<\/?[a-z](?:[^<>]*>|[^<>\n]*)/gi)].some(
    ({ 0: { length }, index }) => index < end && start < index + length,
  )
}
