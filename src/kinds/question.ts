import { z } from 'astro/zod'
import { day, keysOf, sources, text, texts } from './common.ts'
import type { FolderKind } from './kind.ts'

/** The themes of the FAQ in reading order, with their titles. */
export const questionThemes = {
  label: 'Le label',
  candidature: 'Candidater',
  selection: 'L’examen et la décision',
  benefices: 'Les bénéfices du label',
  territoires: 'Les territoires',
  suite: 'Ce qui a suivi',
} as const

export const themes = keysOf(questionThemes)

/** One question of the FAQ; the file name is its permanent anchor. */
export const question = z.strictObject({
  title: text.max(140).describe('La question, avec son point d’interrogation'),
  theme: z.enum(themes).describe('Thème sous lequel la question est rangée'),
  order: z.int().min(1).max(9999).describe('Rang dans le thème'),
  updated: day.describe('Date de la dernière mise à jour de la réponse'),
  sources,
  aliases: texts.describe('Autres façons de poser la question, pour la recherche'),
})

export const questions = {
  path: 'content/questions',
  extension: '.mdx',
  schema: question,
  name: { one: 'question', many: 'questions', feminine: true },
  address: (id: string) => `/faq/#${id}`,
  dated: 'updated',
} as const satisfies FolderKind

export type Question = z.output<typeof question>
