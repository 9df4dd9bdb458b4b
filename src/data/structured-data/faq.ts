import { addresses } from '../../label/addresses.ts'
import { frenchTypography } from '../../french/typography.ts'
import { questionsOn, type Theme } from '../../label/questions.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import { toPlainText } from '../plain-text.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** The questions of a theme and their answers, without the marks of their sources. */
export function faqNode(theme: Theme, { label, address }: Publication): Node {
  return {
    '@type': 'FAQPage',
    '@id': `${address(addresses.questions(theme))}#questions`,
    inLanguage: 'fr',
    mainEntity: questionsOn(label, theme).map(({ id, title, body, updated }) => ({
      '@type': 'Question',
      '@id': address(addresses.question({ id, theme })),
      name: frenchTypography(title),
      dateModified: updated,
      acceptedAnswer: { '@type': 'Answer', text: toPlainText(blocksOf(body, label)) },
    })),
  }
}
