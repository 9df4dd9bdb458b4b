import { label } from '#src/content.ts'
import { pathsFile } from '#src/graphics/paths.ts'

/** The figure of the fifteen paths, to reuse. */
export function GET(): Response {
  return new Response(pathsFile(label, 'Quinze parcours vers le label Métropole French Tech'))
}
