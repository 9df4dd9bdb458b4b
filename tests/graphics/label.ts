import { buildLabel } from '#src/label/label.ts'
import { readContent } from '#tests/content.ts'

/** The label as the site has it, read without Astro. */
export const label = buildLabel(readContent())
