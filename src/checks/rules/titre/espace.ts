import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

export const espace: Rule = {
  code: 'titre/espace',
  severity: 'correction',
  teaches: 'Un titre a une espace après ses dièses : « ## Étapes ».',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'paragraph').flatMap((paragraph): Finding[] => {
        const start = startOf(paragraph)
        const [marks] = /^#{2,6}(?=[^#\s])/.exec(body.file.text.slice(start, start + 8)) ?? []
        if (!marks) return []
        const place = start + marks.length
        return [
          {
            file: body.file.path,
            start,
            message: `Mettez une espace après ${marks} pour en faire un titre.`,
            edits: [{ start: place, end: place, text: ' ' }],
          },
        ]
      }),
    ),
}
