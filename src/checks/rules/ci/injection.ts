import { readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TextFile } from '../../read/text.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

const folder = '.github/workflows'

const faults: [RegExp, string][] = [
  [
    /\$\{\{[^}]*\b(?:github\.event\.(?:pull_request|issue|comment|review|discussion|head_commit|commits|pages|workflow_run)\b[^}]*(?:title|body|message|name|email|label|ref|login|head)|github\.head_ref)[^}]*\}\}/g,
    'Texte venu d’une contribution, mis tel quel dans une commande : passez-le par env: et écrivez "$VARIABLE".',
  ],
  [
    /^\s*-?\s*pull_request_target\s*:?/gm,
    'pull_request_target donne les droits du dépôt à une contribution : écrivez pull_request.',
  ],
  [
    /^\s*-?\s*uses:\s*(?!\.\/)[^@\s]+@(?![0-9a-f]{40}(?:\s|$))\S+/gm,
    'Cette action n’est pas épinglée : écrivez son empreinte de 40 chiffres après @.',
  ],
  [
    /^\s*permissions:\s*write-all/gm,
    'Droits trop larges : nommez ceux qu’il faut, contents: read par défaut.',
  ],
]

export const injection: Rule = {
  code: 'ci/injection',
  severity: 'erreur',
  teaches:
    'Un titre de contribution ou un nom de branche est du texte d’inconnu : jamais dans une commande.',
  waivable: false,
  check: (project) => workflows(project).flatMap(check),
}

function workflows({ root, outside }: Project): TextFile[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => outside(`${folder}/${name}`) ?? [])
}

function check({ path, text }: TextFile): Finding[] {
  return faults.flatMap(([pattern, message]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isSafe(text, index))
      .map(({ index, 0: words }) => ({
        file: path,
        start: index + (words.length - words.trimStart().length),
        message,
      })),
  )
}

/** An expression is data, not command, in a comment, a condition, or a name that the runner's environment gets. */
function isSafe(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  return (
    /^\s*#/.test(line) ||
    /^\s*(if|group|name|[A-Z][A-Z0-9_]*|ref|repository|pattern|path|key):\s/.test(`${line} `)
  )
}
