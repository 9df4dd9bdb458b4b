import { addresses } from '../../label/addresses.ts'
import type { Entry } from '../../label/content.ts'
import { kitNote } from '../../label/documents.ts'
import type { Label } from '../../label/label.ts'
import { slug } from '../../french/words.ts'
import type { DocumentEntry } from '../../kinds/document.ts'
import { archive } from '../archive.ts'
import { checksums, savedName, sha256, type MadeFile } from '../files.ts'
import { formModel } from '../form-model.ts'
import { renderOdt } from '../office/odt.ts'
import type { ReadPage } from '../text-document.ts'
import { indicatorsCsv } from './indicators.ts'
import { modelText } from './model.ts'
import { readme } from './readme.ts'

/**
 * Packs the documents with the empty table of figures, the models and a note to read first.
 * @param read gives the words of the kit, from the page that holds them
 * @throws in French when the note is missing
 */
export function buildKit(
  entry: Entry<DocumentEntry>,
  documents: readonly MadeFile[],
  label: Label,
  read: ReadPage,
): Uint8Array {
  const { version, published } = entry
  const note = label.kit.find(({ id }) => id === kitNote)
  if (!note) {
    throw new Error(
      `content/kit/${kitNote}.mdx manque : le kit a besoin de sa note à lire d’abord.`,
    )
  }
  const wordsOf = (id: string) => read(addresses.kit, `#${id}`).blocks
  const models = label.kit.filter((text) => text !== note)
  const own = (id: string, extension: string) => savedName(label.site.name, id, version, extension)
  const contents: Record<string, Uint8Array | string> = {
    ...Object.fromEntries(documents.map(({ savedAs, bytes }) => [savedAs, bytes])),
    [own('indicateurs', 'csv')]: indicatorsCsv(formModel(label)),
    ...Object.fromEntries(
      models.map((text) => [
        own(text.id, 'odt'),
        renderOdt(modelText(text, wordsOf(text.id), label.site.name, published)),
      ]),
    ),
  }
  const sums = Object.entries(contents).map(([name, bytes]) => ({ name, sha256: sha256(bytes) }))
  const folder = `${slug(label.site.name)}-${entry.id}`
  const files = {
    'LISEZ-MOI.txt': readme(entry, note, wordsOf(note.id), Object.keys(contents), label.site.name),
    ...contents,
    SHA256SUMS: checksums(sums),
  }
  const placed = Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content])
  return archive(Object.fromEntries(placed) as Record<string, Uint8Array | string>, published)
}
