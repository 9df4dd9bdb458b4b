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
import { archive, checksums, savedName, type MadeFile } from './files.ts'
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
  const { name } = label.site
  const held: { file: string; about: string; content: Uint8Array }[] = []
  const add = (file: string, about: string, content: Uint8Array) =>
    held.push({ file, about: frenchTypography(about), content })
  const own = (id: string, extension: string) => savedName(name, id, version, extension)
  const infoOf = (title: string, subject: string) =>
    ({ title: frenchTypography(title), subject, author: name, published }) as const
  const wordsOf = (id: string) => read(addresses.kit, `#${id}`).children

  for (const { document, savedAs, bytes } of documents) {
    add(savedAs, label.documents.find(({ id }) => id === document)!.subject, bytes)
  }
  const figures = infoOf('Indicateurs', 'Tableau vide des chiffres que le dossier demande.')
  add(own('indicateurs', 'ods'), figures.subject, ods(figures, figuresOf(label)))
  // A model is a text to adapt: what to replace stands in square brackets.
  for (const { id, title, subject } of label.kit.filter((text) => text.id !== kitNote)) {
    const info = infoOf(title, subject)
    for (const [extension, to] of Object.entries({ odt, docx })) {
      const top = to.paragraph('Title', [to.run({ text: info.title })])
      add(own(id, extension), subject, to.file(info, [top, ...written(wordsOf(id), to)]))
    }
  }

  const when = `publiée le ${frenchDate(published)} ; contenu arrêté au ${frenchDate(effective)}`
  const readMe = [
    paragraph(frenchTypography(`${entry.title}, version ${version}, ${when}`)),
    ...wordsOf(kitNote),
    bullets(held.map(({ file, about }) => [`${file}\u00a0: ${about}`])),
  ]
  const contents = Object.fromEntries(held.map(({ file, content }) => [file, content]))
  const files = {
    // As the notepad of Windows wants it.
    'LISEZ-MOI.txt': markdownOf({ type: 'root', children: readMe }).replaceAll('\n', '\r\n'),
    ...contents,
    SHA256SUMS: checksums(contents),
  }
  const folder = `${slug(name)}-${entry.id}`
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
