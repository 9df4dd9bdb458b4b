import type { z } from 'astro/zod'
import { accessibilityTheme, audit } from './accessibility.ts'
import { benefit } from './benefit.ts'
import { contradiction } from './contradiction.ts'
import { criterion } from './criterion.ts'
import { documentEntry } from './document.ts'
import { ecosystem } from './ecosystem.ts'
import { event } from './event.ts'
import { formSection } from './form-section.ts'
import { journalEntry } from './journal.ts'
import { kitText } from './kit-text.ts'
import { listing, page } from './page.ts'
import { question } from './question.ts'
import { redirect } from './redirect.ts'
import { site } from './site.ts'
import { source } from './source.ts'
import { step } from './step.ts'
import { synonym } from './synonym.ts'
import { term } from './term.ts'

/** One file an entry: the file name, without its extension, is the entry's id. */
export const folders = {
  pages: { path: 'content/pages', extension: '.mdx', schema: page },
  listings: { path: 'content/listings', extension: '.mdx', schema: listing },
  criteria: { path: 'content/criteria', extension: '.mdx', schema: criterion },
  steps: { path: 'content/steps', extension: '.mdx', schema: step },
  questions: { path: 'content/questions', extension: '.mdx', schema: question },
  benefits: { path: 'content/benefits', extension: '.mdx', schema: benefit },
  ecosystems: { path: 'content/ecosystems', extension: '.yaml', schema: ecosystem },
  form: { path: 'content/form', extension: '.yaml', schema: formSection },
  accessibility: {
    path: 'content/accessibility/themes',
    extension: '.yaml',
    schema: accessibilityTheme,
  },
  kit: { path: 'content/kit', extension: '.mdx', schema: kitText },
} as const satisfies Record<
  string,
  { path: string; extension: '.mdx' | '.yaml'; schema: z.ZodType }
>

/** One file a list: each item carries its `id`. */
export const lists = {
  contradictions: { path: 'content/contradictions.yaml', schema: contradiction },
  timeline: { path: 'content/timeline.yaml', schema: event },
  glossary: { path: 'content/glossary.yaml', schema: term },
  sources: { path: 'content/sources.yaml', schema: source },
  documents: { path: 'content/documents.yaml', schema: documentEntry },
  journal: { path: 'content/journal.yaml', schema: journalEntry },
  synonyms: { path: 'content/synonyms.yaml', schema: synonym },
  redirects: { path: 'content/redirects.yaml', schema: redirect },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>

/** One file, one record. */
export const singles = {
  site: { path: 'content/site.yaml', schema: site },
  audit: { path: 'content/accessibility/audit.yaml', schema: audit },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>

export type FolderName = keyof typeof folders
export type ListName = keyof typeof lists
export type SingleName = keyof typeof singles
