import { kinds } from '../../kinds/index.ts'
import { tags } from '../../markdown/tags.ts'
import { rules } from '../rules/index.ts'
import { fieldTable } from './fields.ts'
import { table } from './table.ts'

/**
 * The editors' guide, in Markdown: every field, tag and rule, read from what the site itself
 * obeys, so that it cannot drift. Nothing of it is committed.
 */
export function guide(): string {
  return [
    '# Guide des champs, des balises et des règles',
    'Écrit par « npm run check -- --guide » d’après les schémas du site : il est toujours à jour.',
    '## Les champs',
    ...Object.values(kinds).map(({ path, extension, holds, schema }) => {
      const file = extension ? `${path}/…${extension}` : path
      return `### \`${file}\`\n\n${holds}.\n\n${fieldTable(schema)}`
    }),
    '## Les balises',
    table(['Balise', 'Ce qu’elle montre'], tagRows()),
    '## Les règles',
    table(
      ['Règle', 'Gravité', 'Ce qu’elle demande', 'Se suspend'],
      rules.map(({ code, severity, teaches, waivable = true }) => [
        `\`${code}\``,
        severity,
        teaches,
        waivable ? 'oui' : 'non',
      ]),
    ),
  ].join('\n\n')
}

function tagRows(): string[][] {
  return Object.entries(tags).map(([name, { attributes, children, description }]) => {
    const written = Object.entries(attributes).map(
      ([key, { values, ids }]) =>
        ` ${key}="${values?.join(' ou ') ?? (ids ? 'identifiant' : '…')}"`,
    )
    const open = `<${name}${written.join('')}`
    return [`\`${children ? `${open}>…</${name}>` : `${open} />`}\``, description]
  })
}
