import type { DocumentEntry } from '../kinds/document.ts'
import type { Entry } from '../label/content.ts'
import { isForm, isKit } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { filesOf, type DocumentFile, type Format, type MadeFile } from './files.ts'
import { formDocument } from './form-document.ts'
import { addFields, typed } from './form-fields.ts'
import { buildKit } from './kit.ts'
import { docx } from './office/docx.ts'
import { odt } from './office/odt.ts'
import { officeForm } from './office/text.ts'
import { textDocument, type ReadPage } from './text-document.ts'
import { setPdf } from './typst.ts'

type Made = Pick<MadeFile, 'bytes' | 'pages'>

/**
 * Makes every file of `content/documents.yaml`, the archives last: they hold the others.
 * @param site public address of the site with its base path and a final slash
 * @throws in French when a document asks for a format that it cannot have
 */
export async function makeFiles(label: Label, site: string, read: ReadPage): Promise<MadeFile[]> {
  const made: MadeFile[] = []
  const offered = filesOf(label).toSorted((a, b) => (a.document < b.document ? -1 : 1))
  for (const file of offered.toSorted((a, b) => rank(a) - rank(b))) {
    const entry = label.documents.find(({ id }) => id === file.document)!
    made.push({
      ...file,
      ...(isKit(entry)
        ? { bytes: buildKit(entry, made, label, read), pages: undefined }
        : isForm(entry)
          ? await makeForm(entry, file.format, label, site, read)
          : await makeText(entry, file.format, label, site, read)),
    })
  }
  return made
}

const rank = ({ format }: DocumentFile) => (format === 'zip' ? 1 : 0)

async function makeText(
  entry: Entry<DocumentEntry>,
  format: Format,
  label: Label,
  site: string,
  read: ReadPage,
): Promise<Made> {
  if (format === 'pdf') return setPdf('document', textDocument(entry, label, site, read))
  throw new Error(
    `content/documents.yaml : « ${entry.id} » n’existe pas au format ${format}. Seul le dossier à remplir se modifie : écrivez formats: [pdf].`,
  )
}

async function makeForm(
  entry: Entry<DocumentEntry>,
  format: Format,
  label: Label,
  site: string,
  read: ReadPage,
): Promise<Made> {
  const form = formDocument(entry, label, site, read)
  if (format === 'pdf') {
    const { leading } = typed
    const places = form.sections.flatMap(({ fields }) => fields).flatMap((field) => field.places)
    return setPdf('document', { ...form, leading }, (pdf) => addFields(pdf, places))
  }
  const bytes = officeForm(form, entry.published, format === 'odt' ? odt : docx)
  return { bytes, pages: undefined }
}
