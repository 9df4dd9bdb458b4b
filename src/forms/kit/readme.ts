import { plain, type Block } from '../../label/blocks.ts'
import type { Entry } from '../../label/content.ts'
import type { Label } from '../../label/label.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import type { DocumentEntry } from '../../kinds/document.ts'
import type { KitText } from '../../kinds/kit-text.ts'

/**
 * The note to read first, in plain text: title and version, the words of its file, then what the
 * archive holds.
 * @throws in French when its file holds more than paragraphs and lists
 */
export function readme(
  entry: Entry<DocumentEntry>,
  note: Entry<KitText>,
  names: readonly string[],
  label: Label,
): string {
  const [version, effective] = [frenchDate(entry.published), frenchDate(entry.effective)]
  const passages = [
    `${entry.title}\n${label.site.name} – version ${entry.version}, publiée le ${version} ; contenu arrêté au ${effective}`,
    note.title,
    ...blocksOf(note.body, label).map((block) => plainText(block, note.file)),
    `Contenu de l’archive :\n${names.map((name) => `- ${name}`).join('\n')}`,
  ]
  return `${passages.map(frenchTypography).join('\n\n')}\n`
}

function plainText(block: Block, file: string): string {
  if (block.kind === 'paragraph') return plain(block.runs)
  if (block.kind === 'list') {
    return block.items
      .map((item, index) => {
        const mark = block.ordered ? `${block.start + index}.` : '-'
        return `${mark} ${item.map((inside) => plainText(inside, file)).join('\n  ')}`
      })
      .join('\n')
  }
  throw new Error(
    `${file} devient un texte sans mise en forme : gardez des paragraphes et des listes, sans titre, tableau ni encadré.`,
  )
}
