import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { slug } from '../french/words.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import { addresses } from '../label/addresses.ts'
import type { Entry } from '../label/content.ts'
import { kitNote } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { markdownOf } from '../markdown/tree.ts'
import { bullets, heading, paragraph } from './blocks.ts'
import { archive, checksums, savedName, type MadeFile } from './files.ts'
import { formModel } from './form-model.ts'
import { odt } from './office/odt.ts'
import { written } from './office/text.ts'
import type { ReadPage } from './document.ts'

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
  const { version, published, effective } = entry
  const { name } = label.site
  const note = label.kit.find(({ id }) => id === kitNote)
  if (!note) {
    throw new Error(
      `content/kit/${kitNote}.mdx manque : le kit a besoin de sa note à lire d’abord.`,
    )
  }
  const wordsOf = (id: string) => read(addresses.kit, `#${id}`).children
  const own = (id: string, extension: string) => savedName(name, id, version, extension)
  // A model is a text to adapt: what to replace stands in square brackets.
  const models = label.kit
    .filter((text) => text !== note)
    .map(({ id, title: plainTitle, subject }) => {
      const title = frenchTypography(plainTitle)
      const footer = `${name} – ${title}, ${frenchDate(published)}`
      const info = { title, subject: frenchTypography(subject), author: name, published, footer }
      const top = odt.paragraph('Title', [odt.run({ text: title })])
      return [own(id, 'odt'), odt.file(info, [top, ...written(wordsOf(id), odt)])]
    })
  const contents: Record<string, Uint8Array | string> = {
    ...Object.fromEntries(documents.map(({ savedAs, bytes }) => [savedAs, bytes])),
    [own('indicateurs', 'csv')]: indicatorsCsv(label),
    ...Object.fromEntries(models),
  }
  const when = `publiée le ${frenchDate(published)} ; contenu arrêté au ${frenchDate(effective)}`
  const readMe = [
    heading(1, frenchTypography(entry.title)),
    paragraph(frenchTypography(`${name} – version ${version}, ${when}`)),
    heading(2, frenchTypography(note.title)),
    ...wordsOf(note.id),
    heading(2, 'Contenu de l’archive'),
    bullets(Object.keys(contents).map((file) => [file])),
  ]
  const files = {
    'LISEZ-MOI.txt': markdownOf({ type: 'root', children: readMe }),
    ...contents,
    SHA256SUMS: checksums(contents),
  }
  const folder = `${slug(name)}-${entry.id}`
  const placed = Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content])
  return archive(Object.fromEntries(placed), published)
}

/**
 * The figures that the form asks for, as an empty table: CSV (RFC 4180) in UTF-8, with the mark
 * without which Excel takes accents for something else.
 */
function indicatorsCsv(label: Label): string {
  const columns =
    'identifiant numero indicateur unite precisions exigences valeur date estimation source'
  const figures = formModel(label)
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'figure')
    .map(({ id, number, label: words, hints, serves, places }) => {
      const asked = [id, number, words, places[0]!.label, hints.join(' '), serves]
      return [...asked, '', '', '', '']
    })
  const rows = [columns.split(' '), ...figures]
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

const quoted = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
