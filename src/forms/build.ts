import { isForm, isKit } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { composeDocument } from './compose.ts'
import { renderDocx } from './docx/render.ts'
import { filesOf, type DocumentFile, type MadeFile } from './files.ts'
import { renderFormPdf } from './form-pdf/render.ts'
import { buildKit } from './kit/build.ts'
import { renderOdt } from './odt/render.ts'
import { officeForm } from './office/form.ts'
import { textDocument, type ReadPage } from './text-document.ts'
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
    made.push({ ...file, ...(await make(file, label, site, read, made)) })
  }
  return made
}

const rank = ({ format }: DocumentFile) => (format === 'zip' ? 1 : 0)

async function make(
  file: DocumentFile,
  label: Label,
  site: string,
  read: ReadPage,
  others: readonly MadeFile[],
): Promise<{ bytes: Uint8Array; pages: number | undefined }> {
  const entry = label.documents.find(({ id }) => id === file.document)!
  if (isKit(entry)) return { bytes: buildKit(entry, others, label, site), pages: undefined }
  if (!isForm(entry)) {
    if (file.format === 'pdf') return setPdf('document', textDocument(entry, label, site, read))
    throw new Error(
      `content/documents.yaml : « ${entry.id} » n’existe pas au format ${file.format}. Seul le dossier à remplir se modifie : écrivez formats: [pdf].`,
    )
  }
  const model = composeDocument(entry, label, site) as Parameters<typeof renderFormPdf>[0]
  if (file.format === 'pdf') return renderFormPdf(model)
  const text = officeForm(model)
  return { bytes: file.format === 'odt' ? renderOdt(text) : renderDocx(text), pages: undefined }
}
