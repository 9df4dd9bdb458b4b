import { addresses } from '../../label/addresses.ts'
import { frenchTypography } from '../../french/typography.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import { toPlainText } from '../plain-text.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** The questions and their answers, without the marks of their sources. */
export function faqNode({ label, address }: Publication): Node {
  return {
    '@type': 'FAQPage',
    '@id': `${address(addresses.page('faq'))}#questions`,
    inLanguage: 'fr',
    mainEntity: label.questions.map(({ id, title, body, updated }) => ({
      '@type': 'Question',
      '@id': address(addresses.question(id)),
      name: frenchTypography(title),
      dateModified: updated,
      acceptedAnswer: { '@type': 'Answer', text: toPlainText(blocksOf(body, label)) },
    })),
  }
}
