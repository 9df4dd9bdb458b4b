import type { Entry } from '../../label/content.ts'
import type { Label } from '../../label/label.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import type { KitText } from '../../kinds/kit-text.ts'
import { officeItems } from '../office/blocks.ts'
import type { OfficeText } from '../office/items.ts'

/**
 * A text to adapt: what to replace stands in square brackets.
 * @param published day of the kit, `2026-11-22`
 * @param site public address of the site with its base path and a final slash
 */
export function modelText(
  { title, subject, body }: Entry<KitText>,
  label: Label,
  published: string,
  site: string,
): OfficeText {
  const { name } = label.site
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
      ...officeItems(blocksOf(body, label), site),
    ],
  }
}
