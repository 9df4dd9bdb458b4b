import { lineAt, positionAt, type TextFile } from './text.ts'
import type { YamlFault } from './yaml.ts'

/** Where a fault of syntax really is, and what to type instead: parsers notice it later. */
export function yamlAdvice(file: TextFile, fault: YamlFault): { start: number; message: string } {
  const hardSpace = hardIndent(file, fault)
  if (hardSpace !== undefined)
    return {
      start: hardSpace,
      message: 'Remplacez l’espace insécable au début de cette ligne par une espace ordinaire.',
    }
  const below = misalignedLine(file, fault)
  if (below)
    return {
      start: below.start,
      message: `Alignez « ${below.key} » sous la clé précédente : trop d’espaces au début de la ligne.`,
    }
  return { start: startOf(file, fault), message: say(file, fault) }
}

/** No-break spaces look like an indent and are none: the line is read as the end of the one above. */
function hardIndent(file: TextFile, { start }: YamlFault): number | undefined {
  const { line } = positionAt(file, start)
  const near = [line, line - 1].find((one) => /^ *\u00a0/.test(lineAt(file, one)))
  return near && file.lineStarts[near - 1]! + lineAt(file, near).indexOf('\u00a0')
}

/** A line too far to the right is read as the end of the value above it. */
function misalignedLine(
  file: TextFile,
  { code, start }: YamlFault,
): { start: number; key: string } | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const [all, lead = '', key = ''] =
    /^((?![^\r\n]*:(?:\s|$))[^\r\n]*\r?\n\s+)([\w-]+):/.exec(file.text.slice(start)) ?? []
  return all === undefined ? undefined : { start: start + lead.length, key }
}

/** A missing quotation mark or bracket is noticed lines below: show where the value begins. */
function startOf(file: TextFile, { code, start }: YamlFault): number {
  if (code === 'BAD_INDENT') return openBracket(file.text.slice(0, start)) ?? start
  if (code !== 'MISSING_CHAR') return start
  const before = file.text.slice(0, start)
  const opening = [...before.matchAll(/(?:: +|^ *- +)(["'])/gm)].findLast(
    ({ 0: all, 1: quote, index }) => !before.slice(index + all.length).includes(quote!),
  )
  return opening ? opening.index + opening[0].length - 1 : start
}

/** Where the bracket that nothing closes was opened. */
function openBracket(before: string): number | undefined {
  const last = /(?:: +|- +)[[{][^\]}]*$/.exec(before)
  return last ? last.index + last[0].search(/[[{]/) : undefined
}

function say(file: TextFile, fault: YamlFault): string {
  const { code, start } = fault
  const text = lineAt(file, positionAt(file, start).line)
  const [, key = '', value = ''] = /^\s*(?:- )?([\w-]+):\s+(.*)$/.exec(text) ?? []
  const bare = value.replace(/^['"]|['"]$/g, '').replaceAll('"', '\\"')
  const quoted = key ? `${key}: "${bare}"` : '"…"'
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Remplacez la tabulation par deux espaces.'
    case 'DUPLICATE_KEY':
      return `La clé « ${/^["']?([^:"']+)/.exec(file.text.slice(start))?.[1] ?? key} » est écrite deux fois : gardez-en une.`
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'BLOCK_IN_FLOW':
      return `Mettez la valeur entre guillemets : ${quoted}`
    case 'UNEXPECTED_TOKEN':
      if (/^'.*'.*'$/.test(value)) return `L’apostrophe ferme la valeur : écrivez ${quoted}`
      return key
        ? `Mettez toute la valeur entre guillemets : ${quoted}`
        : 'Alignez cette ligne sous la clé précédente.'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Cette ligne n’a pas de clé : écrivez « clé: valeur », ou décalez-la sous la clé précédente.'
    case 'MISSING_CHAR':
      return /["']/.test(value) || /["']/.test(file.text.charAt(startOf(file, fault)))
        ? 'Le guillemet ouvert ici n’est jamais fermé.'
        : `Alignez « ${key || text.trim()} » sous la première clé de l’entrée.`
    case 'BAD_INDENT':
      return startOf(file, fault) !== start || /[[{][^\]}]*$/.test(text)
        ? 'Le crochet ou l’accolade ouvert ici n’est jamais fermé.'
        : 'Alignez cette ligne sous la clé précédente.'
    case 'BAD_DQ_ESCAPE':
      return 'Entre guillemets doubles, « \\ » s’écrit « \\\\ ».'
    default:
      return key
        ? `Cette ligne ne se lit pas. Essayez : ${quoted}`
        : 'Cette ligne ne se lit pas : écrivez « clé: valeur ».'
  }
}
