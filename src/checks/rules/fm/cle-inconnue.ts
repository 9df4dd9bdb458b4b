import { nearest } from '../../../french/words.ts'
import { schemaFindings, yamlFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

const fromSchema = schemaFindings('unknown-key', ({ name, field, record, start }) => {
  if (unsafe.has(name)) return undefined
  if (name.startsWith('\u00a0')) return `Supprimez l’espace insécable devant « ${name.trim()} ».`
  // In a group on one line, the comma of « 44,84 » begins another key.
  const [, whole] = /(-?\d+),$/.exec(record.file.text.slice(0, start)) ?? []
  if (whole && /^\d+$/.test(name)) return `Écrivez ${whole}.${name}, avec un point.`
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
