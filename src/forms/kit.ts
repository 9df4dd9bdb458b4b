import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { slug } from '../french/words.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import { addresses } from '../label/addresses.ts'
import type { Entry } from '../label/content.ts'
import { kitNote } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { markdownOf } from '../markdown/tree.ts'
import { bullets, paragraph } from './blocks.ts'
import type { ReadPage } from './reading.ts'
import { archive, checksums, packedIn, type MadeFile } from './files.ts'
import { formModel } from './form-model.ts'
import { docx } from './office/docx.ts'
import { ods, odt } from './office/odt.ts'
import { written } from './office/text.ts'

/**
 * Packs the documents with the empty table of figures, the models and a note to read first.
 * @param read gives the words of the kit, from the page that holds them
 */
export function buildKit(
  entry: Entry<DocumentEntry>,
  documents: readonly MadeFile[],
  label: Label,
  read: ReadPage,
): Uint8Array {
  const { version, published, effective } = entry
  const author = label.site.name
  const wordsOf = (id: string) => read(addresses.kit, `#${id}`).children
  const bytesOf = ({ id, title, file, format, about }: ReturnType<typeof packedIn>[number]) => {
    const info = { title: frenchTypography(title), subject: about, author, published }
    if (format === 'ods') return ods(info, figuresOf(label))
    const document = documents.find(({ savedAs }) => savedAs === file)
    if (document) return document.bytes
    // A model is a text to adapt: what to replace stands in square brackets.
    const to = format === 'odt' ? odt : docx
    const top = to.paragraph('Title', [to.run({ text: info.title })])
    return to.file(info, [top, ...written(wordsOf(id), to)])
  }
  const held = packedIn(entry, label)
  const when = `publiée le ${frenchDate(published)} ; contenu arrêté au ${frenchDate(effective)}`
  const readMe = [
    paragraph(frenchTypography(`${entry.title}, version ${version}, ${when}`)),
    ...wordsOf(kitNote),
    bullets(held.map(({ file, about }) => [`${file}\u00a0: ${about}`])),
  ]
  const contents = Object.fromEntries(held.map((one) => [one.file, bytesOf(one)]))
  const files = {
    // As the notepad of Windows wants it, with commands as a terminal takes them.
    'LISEZ-MOI.txt': markdownOf({ type: 'root', children: readMe })
      .replaceAll('`', '')
      .replaceAll('\n', '\r\n'),
    ...contents,
    SHA256SUMS: checksums(contents),
  }
  const folder = `${slug(author)}-${entry.id}`
  const placed = Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content])
  return archive(Object.fromEntries(placed), published)
}

/** The figures that the form asks for, a row each, under the names of the columns. */
const figuresOf = (label: Label): string[][] => [
  'Numéro Indicateur Unité Précisions Exigences Valeur Date Estimation Source'.split(' '),
  ...formModel(label)
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'figure')
    .map(({ number, label: words, hints, serves, places }) => [
      ...[number, words, places[0]!.label, hints.join(' '), serves],
      ...['', '', '', ''],
    ]),
]
