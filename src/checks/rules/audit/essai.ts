import { frenchTypography } from '../../../french/typography.ts'
import { nearest } from '../../../french/words.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const essai: Rule = {
  code: 'audit/essai',
  severity: 'erreur',
  teaches: 'Un essai automatique cité comme preuve existe, sous ce titre, dans ce fichier.',
  waivable: false,
  // Content without its project around cannot tell which tests exist.
  check: (project) =>
    (project.outside('tests/run.ts') ? project.records : [])
      .filter(({ collection }) => collection === 'accessibility')
      .flatMap(({ file, scalars }) =>
        scalars.flatMap(({ path, value, start }): Finding[] => {
          if (path.at(-2) !== 'tests' || typeof value !== 'string') return []
          const message = say(value, project)
          return message ? [{ file: file.path, start, message }] : []
        }),
      ),
}

function say(reference: string, { outside }: Project): string | undefined {
  const [path = '', title = ''] = reference.split(' › ', 2)
  const file = outside(path)
  if (!file) return `${path} n’existe pas : corrigez le nom du fichier d’essai.`
  const titles = titlesIn(file.text)
  if (titles.has(frenchTypography(title))) return undefined
  const guess = nearest(title, titles)
  const advice = guess ? `Vouliez-vous dire « ${guess} » ?` : 'Copiez le titre depuis le fichier.'
  return `${path} n’a pas d’essai « ${title} ». ${advice}`
}

/**
 * The words that a test file may name a test with: its strings, « … » for what varies in them.
 * In French typography, which `--fix` sets in the content and not in the code.
 */
export function titlesIn(code: string): Set<string> {
  const strings = code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\\n]|\\.)*)`/g)
  return new Set(
    [...strings].map(([, plain, template = '']) =>
      frenchTypography((plain ?? template).replace(/\$\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1')),
    ),
  )
}
