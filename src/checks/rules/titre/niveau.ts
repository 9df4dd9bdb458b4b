import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

/** Texts that the site sets inside a page, under a title of its own. */
const untitled = new Set(['criteria', 'steps', 'questions', 'benefits'])

export const niveau: Rule = {
  code: 'titre/niveau',
  severity: 'erreur',
  teaches:
    'Les titres s’emboîtent sans saut : ##, puis ###. Le titre de la page est dans l’en-tête.',
  check: ({ bodies }) =>
    bodies.flatMap((body) => {
      let last = 1
      return nodesOf(body, 'heading').flatMap((heading): Finding[] => {
        const { depth } = heading
        const previous = last
        last = depth
        const at = { file: body.file.path, start: startOf(heading) }
        if (untitled.has(body.collection)) {
          return [
            {
              ...at,
              message:
                'Pas de titre ici : ce texte est affiché sous son propre titre. Mettez un mot en **gras**.',
            },
          ]
        }
        if (depth === 1)
          return [
            {
              ...at,
              message: 'Le titre de la page est dans l’en-tête (title) : commencez par ##.',
            },
          ]
        if (depth <= previous + 1) return []
        const [from, to] = ['#'.repeat(previous), '#'.repeat(previous + 1)]
        return [
          {
            ...at,
            message:
              previous === 1
                ? 'Commencez par ##.'
                : `Passez de ${from} à ${to} : un niveau est sauté.`,
          },
        ]
      })
    }),
}
