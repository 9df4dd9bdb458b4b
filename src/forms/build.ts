import type { DocumentEntry } from '../kinds/document.ts'
import type { Entry } from '../label/content.ts'
import { isForm, isKit } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { filesOf, type DocumentFile, type Format, type MadeFile } from './files.ts'
import { printed, type ReadPage } from './document.ts'
import { addFields } from './form-fields.ts'
import { buildKit } from './kit.ts'
import { docx } from './office/docx.ts'
import { odt } from './office/odt.ts'
import { officeForm } from './office/text.ts'
import { setPdf } from './typst.ts'

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
        : await makeDocument(entry, file.format, label, site, read)),
    })
  }
  return made
}

const rank = ({ format }: DocumentFile) => (format === 'zip' ? 1 : 0)

async function makeDocument(
  entry: Entry<DocumentEntry>,
  format: Format,
  label: Label,
  site: string,
  read: ReadPage,
): Promise<Pick<MadeFile, 'bytes' | 'pages'>> {
  const text = printed(entry, label, site, read)
  if (format === 'pdf') {
    const fields = text.sections.flatMap((section) => section.fields)
    const places = fields.flatMap((field) => field.places)
    return setPdf(text, (pdf) => addFields(pdf, places))
  }
  if (isForm(entry))
    return { bytes: officeForm(text, format === 'odt' ? odt : docx), pages: undefined }
  throw new Error(
    `content/documents.yaml : « ${entry.id} » n’existe pas au format ${format}. Seul le dossier à remplir se modifie : écrivez formats: [pdf].`,
  )
}
