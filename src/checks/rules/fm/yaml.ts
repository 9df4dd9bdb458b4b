import type { ErrorCode } from 'yaml'
import { lineAt, positionAt, type TextFile } from '../../read/text.ts'
import type { YamlFault } from '../../read/yaml.ts'
import type { Rule } from '../../rule.ts'

export const yaml: Rule = {
  code: 'fm/yaml',
  severity: 'erreur',
  teaches: 'En YAML, une valeur qui contient « : » se met entre guillemets, et l’alignement se fait avec des espaces.',
  waivable: false,
  check: ({ entries }) =>
    entries
      .filter(({ head }) => head.state !== 'absent' && head.state !== 'open')
      .flatMap(({ file, yaml: { faults } }) =>
        independent(faults.filter(({ kind }) => kind === 'syntax')).map((fault) => ({
          file: file.path,
          start: placeOf(file, fault),
          message: say(file, fault),
        })),
      ),
}

/** One fault of syntax makes the parser report others after it: these alone stand by themselves. */
const standalone = new Set<ErrorCode | undefined>(['TAB_AS_INDENT', 'DUPLICATE_KEY'])

function independent(faults: readonly YamlFault[]): YamlFault[] {
  const [first] = faults.filter(({ code }) => !standalone.has(code))
  return faults.filter((fault) => fault === first || standalone.has(fault.code))
}

/** A missing quotation mark is noticed lines below: show where the value begins. */
function placeOf(file: TextFile, { code, start }: YamlFault): number {
  if (code !== 'MISSING_CHAR') return start
  const before = file.text.slice(0, start)
  const opening = [...before.matchAll(/: +(["'])/g)].findLast(
    ({ 0: all, 1: quote, index }) => !before.slice(index + all.length).includes(quote!),
  )
  return opening ? opening.index + opening[0].length - 1 : start
}

function say(file: TextFile, { code, start, words }: YamlFault): string {
  const { line } = positionAt(file, start)
  const text = lineAt(file, line)
  const [, indent = '', key = '', value = ''] = /^(\s*(?:- )?)([\w-]+):\s+(.*)$/.exec(text) ?? []
  const quoted = key ? `${key}: "${value.replace(/^['"]|['"]$/g, '').replaceAll('"', '\\"')}"` : ''
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Remplacez la tabulation par deux espaces.'
    case 'DUPLICATE_KEY':
      return `La clé « ${words || key} » est écrite deux fois : gardez-en une.`
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'BLOCK_IN_FLOW':
      if (/: /.test(value) || code === 'BAD_SCALAR_START') return `Mettez la valeur entre guillemets : ${quoted}`
      return `Alignez cette clé sous la précédente : ${indent.length} espaces au début de la ligne ne conviennent pas.`
    case 'UNEXPECTED_TOKEN':
      if (/^'.*'.*'$/.test(value)) return `L’apostrophe ferme la valeur : écrivez ${quoted}`
      return key ? `Mettez toute la valeur entre guillemets : ${quoted}` : 'Alignez cette ligne sous la clé précédente.'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Cette ligne n’a pas de clé : écrivez « clé: valeur », ou décalez-la sous la clé précédente.'
    case 'MISSING_CHAR':
      return /quote/.test(words) || /["']/.test(value)
        ? 'Le guillemet ouvert ici n’est jamais fermé.'
        : `Alignez « ${key || text.trim()} » sous la première clé de l’entrée.`
    case 'BAD_INDENT':
      return /[[{]/.test(text) ? 'Le crochet ou l’accolade ouvert ici n’est jamais fermé.' : 'Alignez cette ligne sous la clé précédente.'
    case 'BAD_DQ_ESCAPE':
      return `Entre guillemets doubles, « \\ » s’écrit « \\\\ ».`
    default:
      return quoted ? `Cette ligne ne se lit pas. Essayez : ${quoted}` : 'Cette ligne ne se lit pas : écrivez « clé: valeur ».'
  }
}
