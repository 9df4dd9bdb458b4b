import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { folders, lists, singles } from './kinds/index.ts'

/** One collection a kind, under its name in the registry. */
export const collections = Object.fromEntries([
  ...Object.entries(folders).map(([name, { path, extension, schema }]) => [
    name,
    defineCollection({ loader: glob({ base: path, pattern: `*${extension}` }), schema }),
  ]),
  // The store sorts by id: the rank keeps the order in which the editor wrote the list.
  ...Object.entries(lists).map(([name, { path, schema }]) => {
    const parser = (text: string) =>
      parse(text).map((item: object, rank: number) => ({ ...item, rank }))
    return [
      name,
      defineCollection({
        loader: file(path, { parser }),
        schema: schema.extend({ rank: z.int() }),
      }),
    ]
  }),
  ...Object.entries(singles).map(([name, { path, schema }]) => {
    const parser = (text: string) => ({ [name]: parse(text) })
    return [name, defineCollection({ loader: file(path, { parser }), schema })]
  }),
])
