import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { DocumentEntry } from '../../kinds/document.ts'
import type { KitText } from '../../kinds/kit-text.ts'
import type { Entry } from '../../label/content.ts'
import { plain, type Block } from '../blocks.ts'

/**
 * The note to read first, in plain text: title and version, its words, then what the archive holds.
 * @param blocks its words
 * @param name the site's
 * @throws in French when it holds more than paragraphs and lists
 */
export function readme(
  entry: Entry<DocumentEntry>,
  note: Entry<KitText>,
  blocks: readonly Block[],
  files: readonly string[],
  name: string,
): string {
  const [version, effective] = [frenchDate(entry.published), frenchDate(entry.effective)]
  const passages = [
    `${entry.title}\n${name} – version ${entry.version}, publiée le ${version} ; contenu arrêté au ${effective}`,
    note.title,
    ...blocks.map((block) => plainText(block, note.file)),
    `Contenu de l’archive :\n${files.map((file) => `- ${file}`).join('\n')}`,
  ]
  return `${passages.map(frenchTypography).join('\n\n')}\n`
}

function plainText(block: Block, file: string): string {
  if (block.kind === 'paragraph') return plain(block.runs)
  if (block.kind === 'list') {
    return block.items
      .map((item, index) => {
        const mark = block.ordered ? `${block.start + index}.` : '-'
        return `${mark} ${item.blocks.map((inside) => plainText(inside, file)).join('\n  ')}`
      })
      .join('\n')
  }
  throw new Error(
    `${file} devient un texte sans mise en forme : gardez des paragraphes et des listes, sans titre, tableau ni encadré.`,
  )
}
