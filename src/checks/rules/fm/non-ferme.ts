import { positionAt } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

export const nonFerme: Rule = {
  code: 'fm/non-ferme',
  severity: 'erreur',
  teaches:
    'L’en-tête se termine par une ligne « --- » ; sans elle, tout le texte serait lu comme des clés.',
  waivable: false,
  check: ({ entries }) =>
    entries
      .filter(({ head }) => head.state === 'open')
      .map(({ file, head }) => ({
        file: file.path,
        start: head.open,
        message: `L’en-tête ouvert ligne ${positionAt(file, head.open).line} n’est jamais fermé : ajoutez une ligne « --- » après la dernière clé.`,
      })),
}
