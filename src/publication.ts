import { label } from './content.ts'
import { downloads } from './downloads.ts'
import type { MadePublication, Publication } from './data/publication.ts'
import { absoluteUrl } from './url.ts'

/** The site being built, for the exports. */
export const publication: Publication = { label, address: absoluteUrl }

/** The site being built with its documents, for the exports that describe them. */
export async function madePublication(): Promise<MadePublication> {
  return { ...publication, files: downloads }
}
