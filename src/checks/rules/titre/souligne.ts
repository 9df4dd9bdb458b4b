import { endOf, nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

export const souligne: Rule = {
  code: 'titre/souligne',
  severity: 'erreur',
  teaches: 'Des tirets collés sous un paragraphe en font un titre : un titre s’écrit avec ##.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'heading').flatMap((heading): Finding[] => {
        const written = body.source.slice(startOf(heading), endOf(heading))
        const { 0: dashes, index = 0 } = /-+[ \t]*$/.exec(written) ?? {}
        if (dashes === undefined || written.startsWith('#')) return []
        return [
          {
            file: body.file.path,
            start: startOf(heading) + index,
            message:
              'Ces tirets font un titre de ce qui précède. Pour un trait, laissez une ligne vide avant ; pour un titre, écrivez ## devant.',
          },
        ]
      }),
    ),
}
