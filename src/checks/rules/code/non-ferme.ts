import { endOf, nodesOf, startOf } from '../../read/body.ts'
import { positionAt } from '../../read/text.ts'
import type { Finding, Rule } from '../../rule.ts'

export const nonFerme: Rule = {
  code: 'code/non-ferme',
  severity: 'erreur',
  teaches:
    'Un bloc de code ouvert par ``` se ferme par ``` ; sinon le reste de la page devient du code.',
  waivable: false,
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'code').flatMap((node): Finding[] => {
        const start = startOf(node)
        const source = body.file.text.slice(start, endOf(node))
        const [fence] = /^(`{3,}|~{3,})/.exec(source) ?? []
        if (!fence) return []
        const last = source
          .slice(source.search(/[^\r\n]*$/))
          .replace(/^[\s>]*/, '')
          .trimEnd()
        const isClosed =
          /[\r\n]/.test(source) &&
          last.length >= fence.length &&
          last === fence[0]!.repeat(last.length)
        if (isClosed) return []
        return [
          {
            file: body.file.path,
            start,
            message: `Bloc ${fence} ouvert ligne ${positionAt(body.file, start).line}, jamais fermé : ajoutez ${fence} après le code.`,
          },
        ]
      }),
    ),
}
