import { heavyPhrasesIn } from '../../readability/heavy-phrases.ts'
import { paragraphsOf } from '../../readability/paragraphs.ts'
import type { Rule } from '../../rule.ts'

export const tournure: Rule = {
  code: 'lisibilite/tournure',
  severity: 'avertissement',
  teaches: 'Une tournure de bureau se dit plus simplement : « afin de » se dit « pour ».',
  check: (project) =>
    paragraphsOf(project).flatMap(({ file, start, text }) =>
      heavyPhrasesIn(text).map(({ found, plain }) => ({
        file,
        start,
        message: `« ${found} » se dit plus simplement : ${plain}.`,
      })),
    ),
}
