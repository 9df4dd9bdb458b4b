import { buildDocuments } from '#src/forms/build.ts'
import { noCache } from '#src/forms/cache.ts'
import { composeDocument } from '#src/forms/compose.ts'
import type { DocumentModel } from '#src/forms/model.ts'
import { buildLabel } from '#src/label/label.ts'
import { readContent } from '#tests/content.ts'

/** The label as the site has it. */
export const label = buildLabel(readContent())

/** Where the tests publish the site. */
export const site = 'https://exemple.fr/label/'

/** Every file to download, made once a test file. */
export const files = await buildDocuments(label, site, noCache)

/** The bytes of a file, by the last part of its address. */
export function bytesOf(name: string): Uint8Array {
  const file = files.find((candidate) => candidate.name === name)
  if (!file) throw new Error(`${name} n’est pas publié.`)
  return file.bytes
}

/** What a document is made from. */
export function modelOf(id: string): DocumentModel {
  const entry = label.documents.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`${id} n’est pas dans content/documents.yaml.`)
  return composeDocument(entry, label, site)
}
