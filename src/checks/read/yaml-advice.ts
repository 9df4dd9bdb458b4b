import { lineAt, positionAt, type TextFile } from './text.ts'
import type { YamlFault } from './yaml.ts'

/** Where a fault of syntax really is, and what to type instead: parsers notice it later. */
export function yamlAdvice(file: TextFile, fault: YamlFault): { start: number; message: string } {
  const below = misalignedLine(file, fault)
  if (below)
    return {
      start: below.start,
      message: `Alignez « ${below.key} » sous la clé précédente : trop d’espaces au début de la ligne.`,
    }
  return { start: startOf(file, fault), message: say(file, fault) }
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

/** A missing quotation mark is noticed lines below: show where the value begins. */
function startOf(file: TextFile, { code, start }: YamlFault): number {
  if (code !== 'MISSING_CHAR') return start
  const before = file.text.slice(0, start)
  const opening = [...before.matchAll(/: +(["'])/g)].findLast(
    ({ 0: all, 1: quote, index }) => !before.slice(index + all.length).includes(quote!),
  )
  return opening ? opening.index + opening[0].length - 1 : start
}

function say(file: TextFile, { code, start, words }: YamlFault): string {
  const text = lineAt(file, positionAt(file, start).line)
  const [, key = '', value = ''] = /^\s*(?:- )?([\w-]+):\s+(.*)$/.exec(text) ?? []
  const bare = value.replace(/^['"]|['"]$/g, '').replaceAll('"', '\\"')
  const quoted = key ? `${key}: "${bare}"` : '"…"'
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Remplacez la tabulation par deux espaces.'
    case 'DUPLICATE_KEY':
      return `La clé « ${words || key} » est écrite deux fois : gardez-en une.`
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
      return /["']/.test(value)
        ? 'Le guillemet ouvert ici n’est jamais fermé.'
        : `Alignez « ${key || text.trim()} » sous la première clé de l’entrée.`
    case 'BAD_INDENT':
      return /[[{]/.test(text)
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
