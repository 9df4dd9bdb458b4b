import { folders, lists, singles } from '../../../kinds/index.ts'
import { partsOf } from '../../read/names.ts'
import { belongingOf } from '../../read/records.ts'
import type { SourceFile } from '../../read/tree.ts'
import type { Finding, Rule } from '../../rule.ts'

export const extension: Rule = {
  code: 'nom/extension',
  severity: 'erreur',
  teaches: 'Un fichier à l’extension inattendue serait ignoré en silence.',
  waivable: false,
  check: ({ files }) => files.filter(({ kind }) => kind === 'file').flatMap(check),
}

function check({ path }: SourceFile): Finding[] {
  if (!path.startsWith('content/') || path === 'content/README.md' || belongingOf(path)) return []
  const { folder, name, extension: found } = partsOf(path)
  const collection = Object.values(folders).find((known) => known.path === folder)
  const refuse = (message: string): Finding[] => [{ file: path, start: 0, message }]
  if (collection) {
    const { extension: wanted } = collection
    if (wanted === '.mdx' && /^\.(png|jpe?g|webp|avif|gif|svg)$/.test(found)) return []
    if (/^\.(docx?|odt|rtf|pages)$/i.test(found))
      return refuse(
        `Extension attendue : ${wanted}. Collez le texte dans un fichier ${wanted}, puis retirez celui-ci.`,
      )
    const isNear = found.toLowerCase() === wanted || /^\.(ya?ml|mdx?|markdown)$/i.test(found)
    // What a system or an editor leaves, and copies: another name would overwrite the page itself.
    const isLeft = name.startsWith('.') || /~$|\.(bak|orig|tmp|swp|old)$/i.test(path)
    if (isLeft) return refuse(`Extension attendue : ${wanted}. Retirez ce fichier.`)
    return refuse(
      isNear
        ? `Renommez en ${name}${wanted}`
        : `Extension attendue : ${wanted}. Renommez en ${name}${wanted}, ou retirez le fichier.`,
    )
  }
  const list = Object.values({ ...lists, ...singles }).find(
    (known) => partsOf(known.path).name === name && folder === 'content',
  )
  return list ? refuse(`Renommez en ${list.path.slice('content/'.length)}`) : []
}
