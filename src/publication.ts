import { label } from './content.ts'
import type { Publication } from './exports/publication.ts'
import { absoluteUrl } from './url.ts'

/** The site being built, for the exports. */
export const publication: Publication = { label, address: absoluteUrl }
