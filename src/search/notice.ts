import type { Kind } from './kinds.ts'

/** One thing that readers can find: a page, or something on a page with its own anchor. */
export interface Notice {
  /** Address on the site without the base path, anchor included: `/faq/#date-limite`. */
  address: string
  kind: Kind
  title: string
  /** Other names under which it is looked for: aliases, ids, numbers, cities. */
  names: readonly string[]
  /** Shown when no word of the search is in the text. */
  summary: string
  /** Title of the page that holds it, when it is not a page itself. */
  page?: string
  /** Text to search; without it, the text is read on the built page. */
  text?: string
  /** How much it counts beside the others: 1 by default. */
  rank?: number
  /** State and regions, for the filters of the ecosystems. */
  state?: string
  regions?: readonly string[]
  /** Files to download, the main one first. */
  files?: readonly { href: string; format: string }[]
}

/** What the build leaves for the search integration. */
export interface Notices {
  notices: readonly Notice[]
  /** Words that stand for others, as `content/synonyms.yaml` and the glossary give them. */
  synonyms: readonly Synonym[]
}

/** Each of `words` finds what `leadsTo` names; when it names nothing, what the others find. */
export interface Synonym {
  words: readonly string[]
  leadsTo: readonly string[]
}
