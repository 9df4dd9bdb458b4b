import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { KitText } from '../../kinds/kit-text.ts'
import type { Entry } from '../../label/content.ts'
import type { Block } from '../blocks.ts'
import { officeItems, type OfficeText } from '../office/text.ts'

/**
 * A text to adapt: what to replace stands in square brackets.
 * @param blocks its words
 * @param name the site's
 * @param published day of the kit, `2026-11-22`
 */
export function modelText(
  { title, subject }: Entry<KitText>,
  blocks: readonly Block[],
  name: string,
  published: string,
): OfficeText {
  const heading = frenchTypography(title)
  return {
    info: {
      title: heading,
      subject: frenchTypography(subject),
      author: name,
      published,
      footer: `${name} – ${heading}, ${frenchDate(published)}`,
    },
    items: [
      { kind: 'paragraph', style: 'Title', runs: [{ text: heading }] },
      ...officeItems(blocks),
    ],
  }
}
