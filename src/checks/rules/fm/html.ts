import { schemaIssues } from '../../read/schema-issues.ts'
import type { Rule } from '../../rule.ts'

export const html: Rule = {
  code: 'fm/html',
  severity: 'erreur',
  teaches: 'Les données sont du texte simple : ni balise, ni les signes < et >.',
  waivable: false,
  check: ({ records }) =>
    records
      .flatMap(schemaIssues)
      .filter(({ kind }) => kind === 'html')
      .map(({ record, name, start, written }) => ({
        file: record.file.path,
        start: start + Math.max(0, written.search(/[<>]/)),
        message: written.includes('<Source')
          ? `Pas de balise dans « ${name} » : c’est du texte simple, mettez la source dans sources.`
          : `Pas de balise HTML dans « ${name} » : retirez les signes < et >.`,
      })),
}
