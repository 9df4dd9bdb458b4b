import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import {
  folders,
  lists,
  singles,
  type FolderName,
  type ListName,
  type SingleName,
} from './kinds/index.ts'
import { parse } from 'yaml'

/** A plain `.md` file is a text too, under the same policy. */
const patterns = { '.mdx': '*.{mdx,md}', '.yaml': '*.yaml' } as const

const folder = <Name extends FolderName>(name: Name) =>
  defineCollection({
    loader: glob({ base: folders[name].path, pattern: patterns[folders[name].extension] }),
    schema: folders[name].schema as (typeof folders)[Name]['schema'],
  })

/** The store sorts by id: the rank keeps the order in which the editor wrote the list. */
const list = <Name extends ListName>(name: Name) =>
  defineCollection({
    loader: file(lists[name].path, {
      parser: (text) => parse(text).map((item: object, rank: number) => ({ ...item, rank })),
    }),
    schema: lists[name].schema.extend({ rank: z.int() }),
  })

const single = <Name extends SingleName>(name: Name) =>
  defineCollection({
    loader: file(singles[name].path, { parser: (text) => ({ [name]: parse(text) }) }),
    schema: singles[name].schema as (typeof singles)[Name]['schema'],
  })

export const collections = {
  pages: folder('pages'),
  listings: folder('listings'),
  criteria: folder('criteria'),
  steps: folder('steps'),
  questions: folder('questions'),
  benefits: folder('benefits'),
  ecosystems: folder('ecosystems'),
  form: folder('form'),
  accessibility: folder('accessibility'),
  kit: folder('kit'),
  contradictions: list('contradictions'),
  timeline: list('timeline'),
  glossary: list('glossary'),
  sources: list('sources'),
  documents: list('documents'),
  journal: list('journal'),
  synonyms: list('synonyms'),
  redirects: list('redirects'),
  site: single('site'),
  audit: single('audit'),
}
