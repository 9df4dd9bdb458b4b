import type { Entry } from '../../domain/content.ts'
import type { Label } from '../../domain/label.ts'
import { slug } from '../../french/words.ts'
import type { DocumentEntry } from '../../schemas/document.ts'
import { archive } from '../archive.ts'
import { checksums, savedName, sha256, type DocumentFile } from '../files.ts'
import { formModel } from '../form-model.ts'
import { renderOdt } from '../odt/render.ts'
import { indicatorsCsv } from './indicators.ts'
import { supportLetter } from './letter.ts'
import { readme } from './readme.ts'

/** Packs the documents with the empty table of figures, a model letter and a note to read first. */
export function buildKit(
  entry: Entry<DocumentEntry>,
  documents: readonly DocumentFile[],
  label: Label,
): Uint8Array {
  const { version, published } = entry
  const own = (id: string, extension: string) => savedName(label.site.name, id, version, extension)
  const contents: Record<string, Uint8Array | string> = {
    ...Object.fromEntries(documents.map(({ savedAs, bytes }) => [savedAs, bytes])),
    [own('indicateurs', 'csv')]: indicatorsCsv(formModel(label)),
    [own('lettre-de-soutien', 'odt')]: renderOdt(supportLetter(label.site.name, published)),
  }
  const sums = Object.entries(contents).map(([name, bytes]) => ({ name, sha256: sha256(bytes) }))
  const folder = `${slug(label.site.name)}-${entry.id}`
  const files = {
    'LISEZ-MOI.txt': readme(entry, Object.keys(contents), label),
    ...contents,
    SHA256SUMS: checksums(sums),
  }
  const placed = Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content])
  return archive(Object.fromEntries(placed) as Record<string, Uint8Array | string>, published)
}
