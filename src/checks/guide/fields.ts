import type { z } from 'astro/zod'
import { bare, describe, elementOf, fieldsOf } from '../read/schema.ts'
import { table } from './table.ts'

/** Every field of a schema, those of its groups below their name, as a Markdown table. */
export function fieldTable(schema: z.ZodType): string {
  const rows = rowsOf(schema, '')
  return table(['Champ', 'Obligatoire', 'Sens', 'Exemple'], rows)
}

const kinds = {
  text: 'texte',
  day: 'jour',
  date: 'date',
  number: 'nombre',
  boolean: 'true ou false',
  list: 'liste',
  group: 'groupe',
  choice: 'un mot parmi',
  other: 'valeur',
} as const

function rowsOf(schema: z.ZodType, prefix: string): string[][] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const { description, example, kind, isOptional } = describe(field)
    const path = `${prefix}${name}`
    const inner = elementOf(field)
    const choices = kind === 'choice' ? choicesOf(field) : []
    const sense = [
      description ?? describe(inner).description ?? kinds[kind],
      ...(choices.length > 0 ? [`Valeurs : ${choices.join(', ')}`] : []),
    ].join('. ')
    const row = [
      `\`${path}\``,
      isOptional ? '' : 'oui',
      sense,
      example === undefined ? '' : `\`${name}: ${example}\``,
    ]
    const isGroup = fieldsOf(inner).length > 0
    const below = kind === 'list' ? `${path}[].` : `${path}.`
    return [row, ...(isGroup ? rowsOf(inner, below) : [])]
  })
}

function choicesOf(field: z.ZodType): string[] {
  const { entries } = bare(field)._zod.def as { entries?: Record<string, string> }
  return Object.values(entries ?? {})
}
