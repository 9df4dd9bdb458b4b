import { nearest } from '../../../french/words.ts'
import { schemaFindings } from '../../findings.ts'
import { fieldAt } from '../../read/schema.ts'
import type { SchemaIssue } from '../../read/schema-issues.ts'
import type { Rule } from '../../rule.ts'

export const cleAbsente: Rule = {
  code: 'fm/cle-absente',
  severity: 'erreur',
  teaches:
    'Certaines clés sont obligatoires ; npm run check -- --guide en donne la liste et le sens.',
  waivable: false,
  check: schemaFindings('missing', (issue) =>
    isListId(issue) || isMistyped(issue) ? undefined : say(issue),
  ),
}

/** An item without its id is told by `id/absent`. */
const isListId = ({ record, path }: SchemaIssue) =>
  record.prefix.length > 0 && path.length === 1 && path[0] === 'id'

/** A required key that is there, with a slip of the finger, is told by `fm/cle-inconnue`. */
function isMistyped({ record, path, name, value, field }: SchemaIssue): boolean {
  const parent = path.slice(0, -1).join()
  const strangers = record.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.join() === parent ? issue.keys : [],
  )
  return (
    value === undefined &&
    field !== undefined &&
    strangers.some((key) => nearest(key, [name]) === name)
  )
}

function say({ name, field, value, path, record }: SchemaIssue): string {
  if (path.length === 0) return 'Cette entrée est vide.'
  const item = field?.kind === 'list' ? fieldAt(record.schema, [...path, 0]) : undefined
  const group = [field, item].find((one) => one?.kind === 'group')
  if (group && !field?.example) {
    const lines = item
      ? 'puis, pour chaque élément, une ligne « - » et ses clés'
      : 'puis ses clés, une par ligne, décalées de deux espaces'
    return `${value === null ? `« ${name} » est vide` : `Il manque « ${name} »`}. Écrivez ${name}: ${lines} : ${group.keys.join(', ')}.`
  }
  const example =
    field?.example ?? item?.example ?? (field?.description ? `"${field.description}"` : '…')
  const shown = field?.kind === 'list' && !example.startsWith('[') ? `[${example}]` : example
  return value === null
    ? `« ${name} » est vide. Écrivez par exemple : ${name}: ${shown}`
    : `Il manque « ${name} ». Ajoutez par exemple : ${name}: ${shown}`
}
