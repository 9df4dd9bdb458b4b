import { slug } from '../../../french/words.ts'
import { schemaFindings } from '../../findings.ts'
import type { SchemaIssue } from '../../read/schema-issues.ts'
import type { Rule } from '../../rule.ts'

export const forme: Rule = {
  code: 'fm/forme',
  severity: 'erreur',
  teaches:
    'Identifiants, numéros et courriels ont une forme fixe, pour rester des adresses et des ancres.',
  waivable: false,
  check: schemaFindings('form', say),
}

function say({ name, value, issue, field }: SchemaIssue): string {
  const written = String(value)
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return `« ${written} » n’est pas un courriel, par exemple : contact@exemple.fr`
  const pattern = issue.code === 'invalid_format' ? (issue.pattern ?? '') : ''
  if (pattern.includes('S\\d{3}'))
    return `« ${written} » n’est pas une source : écrivez S suivi de trois chiffres, par exemple S012.`
  if (pattern.startsWith('/^[a-z0-9]+(-')) {
    return `« ${written} » n’est pas un identifiant : minuscules sans accent, chiffres et traits d’union, par exemple ${slug(written) || 'mon-titre'}.`
  }
  return `« ${name}: ${written} » n’a pas la forme attendue${field?.example ? `, par exemple : ${field.example}` : ''}.`
}
