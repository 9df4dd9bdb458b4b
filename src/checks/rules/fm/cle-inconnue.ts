import { nearest } from '../../../french/words.ts'
import { schemaFindings, yamlFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

const fromSchema = schemaFindings('unknown-key', ({ name, field, record }) => {
  if (unsafe.has(name)) return undefined
  const guess = nearest(
    name,
    (field?.keys ?? []).filter((key) => !hasKey(record.value, key)),
  )
  return guess
    ? `« ${name} » est inconnu. Vouliez-vous dire « ${guess} » ?`
    : `« ${name} » est inconnu. Clés permises : ${field?.keys.join(', ') ?? 'aucune'}.`
})

export const cleInconnue: Rule = {
  code: 'fm/cle-inconnue',
  severity: 'erreur',
  teaches: 'Une clé inconnue est une faute de frappe ou un réglage interdit : rien ne la lirait.',
  waivable: false,
  check: (project) => [
    ...fromSchema(project),
    ...yamlFindings(
      'unsafe-key',
      ({ words }) => `« ${words} » n’est pas permis : supprimez cette ligne.`,
    )(project),
  ],
}

const unsafe = new Set(['__proto__', 'prototype', 'constructor', '<<'])

const hasKey = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
