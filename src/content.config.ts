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

const each = <Name extends string>(kinds: Readonly<Record<Name, unknown>>) =>
  Object.keys(kinds) as Name[]

/** One collection a kind, under its name in the registry. */
export const collections = Object.fromEntries([
  ...each(folders).map((name) => [name, folder(name)]),
  ...each(lists).map((name) => [name, list(name)]),
  ...each(singles).map((name) => [name, single(name)]),
]) as {
  [Name in FolderName]: ReturnType<typeof folder<Name>>
} & { [Name in ListName]: ReturnType<typeof list<Name>> } & {
  [Name in SingleName]: ReturnType<typeof single<Name>>
}
