import { schemaFindings } from '../../findings.ts'
import type { SchemaIssue } from '../../read/schema-issues.ts'
import type { Finding, Rule } from '../../rule.ts'
import type { Project } from '../../read/project.ts'

const fromSchema = schemaFindings('type', say)

export const type: Rule = {
  code: 'fm/type',
  severity: 'erreur',
  teaches:
    'Chaque clé attend un genre de valeur : un texte, un nombre entier, true ou false, une liste.',
  waivable: false,
  check: (project) => [...fromSchema(project), ...ambiguousTexts(project)],
}

function say({ name, field, value, written, issue, path }: SchemaIssue): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : ''
  const example = field?.example ?? '…'
  if (expected === 'boolean') return `Écrivez ${name}: true ou ${name}: false (sans guillemets).`
  if (expected === 'number' && /^-?\d+,\d+$/.test(written))
    return `Écrivez ${written.replace(',', '.')}, avec un point.`
  if (expected === 'int' || (expected === 'number' && field?.kind === 'number')) {
    return `« ${name} » doit être un nombre${expected === 'int' ? ' entier' : ''}, en chiffres et sans guillemets, par exemple : ${name}: ${example}`
  }
  if (expected === 'array' && /^-[^\s-]/.test(written))
    return `Mettez une espace après le tiret : - ${oneLine(written).slice(1)}`
  if (expected === 'array')
    return `« ${name} » doit être une liste, par exemple : ${name}: [${oneLine(written)}]`
  if (expected === 'object' && path.length === 0)
    return 'Écrivez des clés suivies de leur valeur, par exemple : title: Le titre'
  if (expected === 'object') {
    return `« ${name} » doit être un groupe de clés, une par ligne, décalées de deux espaces : ${field?.keys.join(', ') ?? ''}.`
  }
  if (typeof value === 'object')
    return `« ${name} » doit être un texte, pas ${Array.isArray(value) ? 'une liste' : 'un groupe de clés'} : mettez la valeur entre guillemets.`
  return `Mettez « ${name} » entre guillemets : "${oneLine(written)}"`
}

const oneLine = (text: string) => text.split(/[\r\n]/)[0]!.trim()

/**
 * Dates and numbers written bare where a text is expected: Astro's reader makes of them
 * something else than a text, which this reader does not.
 */
function ambiguousTexts({ records }: Project): Finding[] {
  return records.flatMap(({ file, scalars }) =>
    scalars.flatMap(({ path, value, start, style, expected }): Finding[] => {
      const isAmbiguous =
        style === 'PLAIN' &&
        expected === 'text' &&
        typeof value === 'string' &&
        /^[-+]?[\d_][\d_.:TZ -]*$/.test(value)
      return isAmbiguous
        ? [
            {
              file: file.path,
              start,
              message: `Mettez « ${String(path.at(-1))} » entre guillemets : "${value}"`,
            },
          ]
        : []
    }),
  )
}
