import { sentencesOf, wordsIn } from '../../../french/readability.ts'
import { paragraphsOf } from '../../readability/paragraphs.ts'
import type { Rule } from '../../rule.ts'

/** Nobody holds more words in mind at once; half as many read well. */
const most = 40

export const phrase: Rule = {
  code: 'lisibilite/phrase',
  severity: 'avertissement',
  teaches: 'Une phrase dit une idée : au-delà de quarante mots, faites-en deux, ou une liste.',
  check: (project) =>
    paragraphsOf(project).flatMap(({ file, start, text }) =>
      sentencesOf(text)
        .map((sentence) => ({ text: sentence.text, count: wordsIn(sentence.text).length }))
        .filter(({ count }) => count > most)
        .map(({ text, count }) => ({
          file,
          start,
          message: `La phrase « ${beginning(text)}… » a ${count} mots : faites-en deux, ou une liste.`,
        })),
    ),
}

const beginning = (text: string) => text.split(' ').slice(0, 5).join(' ')
