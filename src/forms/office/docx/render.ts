import { archive } from '../../archive.ts'
import type { OfficeText } from '../text.ts'
import { content } from './content.ts'
import { contentTypes, core, relations, rootRelations } from './package.ts'
import { fontTable, numbering, settings, styles } from './styles.ts'

/** Writes a text in Word's format, as a courtesy to those who edit with it. */
export function renderDocx(text: OfficeText): Uint8Array {
  const { document, footer, links } = content(text)
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rootRelations,
    'docProps/core.xml': core(text.info),
    'word/document.xml': document,
    'word/footer1.xml': footer,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'word/fontTable.xml': fontTable,
    'word/_rels/document.xml.rels': relations(links),
  }
  return archive(files, text.info.published)
}
