import { isKit } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import type { Cache } from './cache.ts'
import { composeDocument } from './compose.ts'
import { documentFile, type DocumentFile, type Format, type Made } from './files.ts'
import { renderDocx } from './docx/render.ts'
import { renderFormPdf } from './form-pdf/render.ts'
import { buildKit } from './kit/build.ts'
import type { DocumentModel } from './model.ts'
import { renderOdt } from './odt/render.ts'
import { officeForm } from './office/form.ts'
import { renderPdf } from './pdf/render.ts'

/**
 * Makes every file of `content/documents.yaml`.
 * @param site public address of the site with its base path and a final slash
 * @throws in French when a document asks for a format that it cannot have
 */
export async function buildDocuments(
  label: Label,
  site: string,
  cache: Cache,
): Promise<DocumentFile[]> {
  const files: DocumentFile[] = []
  const entries = label.documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const written = entries.filter((entry) => !isKit(entry))
  for (const entry of written) {
    const model = composeDocument(entry, label, site)
    for (const format of entry.formats) {
      const made = await cache({ model, format }, () => render(model, format))
      files.push(documentFile(entry, label.site.name, format, made, model.form !== undefined))
    }
  }
  const kits = entries.filter(isKit)
  return [
    ...files,
    ...kits.map((entry) =>
      documentFile(
        entry,
        label.site.name,
        'zip',
        { bytes: buildKit(entry, files, label, site) },
        false,
      ),
    ),
  ]
}

async function render(model: DocumentModel, format: Format): Promise<Made> {
  const { form } = model
  if (format === 'pdf') return form ? renderFormPdf({ ...model, form }) : renderPdf(model)
  if (!form) {
    throw new Error(
      `content/documents.yaml : « ${model.id} » n’existe pas au format ${format}. Seul le dossier à remplir se modifie : écrivez formats: [pdf].`,
    )
  }
  const text = officeForm({ ...model, form })
  return { bytes: format === 'odt' ? renderOdt(text) : renderDocx(text) }
}
