import { expectedFormat, formatOf } from '../../read/magic.ts'
import type { SourceFile } from '../../read/tree.ts'
import type { Finding, Rule } from '../../rule.ts'
import { pageLike } from './reserve.ts'

/** Files of text, whose first bytes say nothing. */
const plain = new Set(['txt', 'csv', 'json', 'geojson', 'webmanifest', 'xml', 'asc'])

/** Extensions, without their dot, that a file of public/ may have. */
export const acceptedExtensions: readonly string[] = [...Object.keys(expectedFormat), ...plain]

const named = /^public\/(\.well-known\/[a-z.-]+|_headers|_redirects|CNAME|\.nojekyll|\.htaccess)$/

export const type: Rule = {
  code: 'fichier/type',
  severity: 'erreur',
  teaches: 'Un fichier joint est ce que dit son nom, et d’un genre qui n’exécute rien.',
  waivable: false,
  check: ({ files }) =>
    files.filter(({ kind, size }) => kind === 'file' && size > 0).flatMap(check),
}

function check({ path, bytes }: SourceFile): Finding[] {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const refuse = (message: string): Finding[] => [{ file: path, start: 0, message }]
  const expected = Object.hasOwn(expectedFormat, extension) ? expectedFormat[extension] : undefined
  if (expected) {
    const actual = formatOf(bytes)
    if (actual === 'zip' && bytes.includes('vbaProject.bin'))
      return refuse('Document avec macros : enregistrez-le sans.')
    if (actual === expected) return []
    const what = actual ? ` (${actual})` : ''
    return refuse(
      `Ce n’est pas un ${extension.toUpperCase()}${what} : enregistrez le vrai fichier.`,
    )
  }
  if (!path.startsWith('public/') || named.test(path) || pageLike.test(path)) return []
  if (!plain.has(extension)) {
    return refuse(
      `Pas de fichier ${extension ? `.${extension}` : 'sans extension'} dans public/ : images et documents seulement.`,
    )
  }
  const hidden = formatOf(bytes)
  return hidden === 'HTML' || hidden === 'programme'
    ? refuse(`Ce fichier .${extension} contient autre chose (${hidden}) : supprimez-le.`)
    : []
}
