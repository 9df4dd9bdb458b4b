import { lineAt, positionAt, type TextFile } from '../read/text.ts'
import type { YamlFault } from '../read/yaml.ts'
import type { Family } from '../rule.ts'
import { correction, eachEntry, eachValue, eachYamlFault, error } from '../search.ts'

/** The front matter as such, and YAML that cannot be read. */
export const yamlRules: Family = {
  'fm/absent': error(
    'Chaque texte commence par un en-tête entre deux lignes « --- », qui porte son titre et ses dates.',
    eachEntry(({ head, file: { text } }) => {
      if (head.state !== 'absent' || text.trim() === '') return undefined
      return text.trimStart().startsWith('+++')
        ? 'L’en-tête doit être entre « --- » (et non « +++ »), avec des lignes title: …'
        : 'Il manque l’en-tête : commencez le fichier par une ligne « --- », les clés, puis « --- ».'
    }),
  ),
  'fm/debut': correction(
    'L’en-tête commence à la toute première ligne, sans blanc avant lui.',
    eachEntry(
      ({ file, head }) =>
        head.state === 'late' && {
          message: 'L’en-tête doit commencer à la première ligne : supprimez ce qui le précède.',
          edits: [{ start: file.text.startsWith('\uFEFF') ? 1 : 0, end: head.open, text: '' }],
        },
    ),
  ),
  'fm/non-ferme': error(
    'L’en-tête se termine par une ligne « --- » ; sans elle, tout le texte serait lu comme des clés.',
    eachEntry(
      ({ head }) =>
        head.state === 'open' && {
          at: head.open,
          message:
            'Cet en-tête n’est jamais fermé : ajoutez une ligne « --- » après la dernière clé.',
        },
    ),
  ),
  'fm/yaml': error(
    'En YAML, une valeur qui contient « : » se met entre guillemets, et l’alignement se fait avec des espaces.',
    eachEntry(({ head, file, yaml: { faults } }) =>
      head.state === 'absent' || head.state === 'open'
        ? undefined
        : independent(file, faults).map((fault) => advice(file, fault)),
    ),
    // Nobody can tell a comment from the rest of a text.
    eachValue(({ expected, style, end }, { file: { text } }) =>
      expected === 'text' && style === 'PLAIN' && /^[ \t]+#/.test(text.slice(end, end + 40))
        ? {
            at: text.indexOf('#', end),
            message: 'Ce qui suit « # » serait perdu : mettez toute la valeur entre guillemets.',
          }
        : undefined,
    ),
  ),
  'fm/ancre': error(
    'Les ancres YAML (& et *) permettent de faire exploser la mémoire : répétez la valeur.',
    eachYamlFault('anchor', refused('Les ancres YAML (& et *)')),
  ),
  'fm/tag': error(
    'Une balise YAML (!!…) peut demander du code : les valeurs s’écrivent simplement.',
    eachYamlFault('tag', refused('Les balises YAML (!!…)')),
  ),
}

function refused(them: string) {
  return ({ words }: YamlFault) =>
    `${them} ne sont pas permises : « ${words} ». Pour un texte, mettez-le entre guillemets.`
}

/** One fault of syntax makes the parser report others after it; an anchor or a tag, on its line. */
function independent(file: TextFile, faults: readonly YamlFault[]): YamlFault[] {
  const lineOf = ({ start }: YamlFault) => positionAt(file, start).line
  const told = new Set(faults.filter(({ kind }) => kind === 'anchor' || kind === 'tag').map(lineOf))
  const syntax = faults.filter((fault) => fault.kind === 'syntax' && !told.has(lineOf(fault)))
  const tabs = syntax.filter(({ code }) => code === 'TAB_AS_INDENT')
  if (tabs.length > 0) return tabs
  const [first] = syntax.filter(({ code }) => code !== 'DUPLICATE_KEY')
  // Without its dash, an item repeats all the keys of the one above.
  const repeated = syntax.filter(({ code }) => code === 'DUPLICATE_KEY')
  const item = repeated.find((fault) => keyAt(file, fault) === 'id')
  return [...(first ? [first] : []), ...(item ? [item] : repeated)]
}

const keyAt = ({ text }: TextFile, { start }: YamlFault) =>
  /^["']?([^:"'\r\n]+)/.exec(text.slice(start))?.[1] ?? ''

/** Where a fault of syntax really is, and what to type instead: parsers notice it later. */
function advice(file: TextFile, fault: YamlFault): { at: number; message: string } {
  const { code, start } = fault
  const { line } = positionAt(file, start)
  const text = lineAt(file, line)
  const at = startOf(file, fault)
  const say = (message: string, place = at) => ({ at: place, message })
  // No-break spaces look like an indent and are none: the line ends the one above.
  const hard = [line, line - 1].find((one) => /^ *\u00a0/.test(lineAt(file, one)))
  if (hard)
    return say(
      'Remplacez l’espace insécable au début de cette ligne par une espace ordinaire.',
      file.lineStarts[hard - 1]! + lineAt(file, hard).indexOf('\u00a0'),
    )
  // A line too far to the right is read as the end of the value above it.
  const [, lead = '', below] =
    /^((?![^\r\n]*:(?:\s|$))[^\r\n]*\r?\n\s+)([\w-]+):/.exec(file.text.slice(start)) ?? []
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && below)
    return say(
      `Alignez « ${below} » sous la clé précédente : trop d’espaces au début de la ligne.`,
      start + lead.length,
    )
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(text))
    return say('Remplacez la tabulation par deux espaces.')
  if (/^\s*-[\w-]+:/.test(text))
    return say(`Mettez une espace après le tiret : ${text.trim().replace('-', '- ')}`)
  const [, key = '', value = ''] = /^\s*(?:- )?([\w-]+):\s+(.*)$/.exec(text) ?? []
  if (key && /^\S/.test(text) && /^- /m.test(file.text.slice(0, at)) && !text.startsWith('-'))
    return say(`Décalez « ${key} » de deux espaces, sous la première clé de l’entrée.`)
  return say(meant(file, fault, { at, text, key, value }))
}

/** A missing quotation mark or bracket is noticed lines below: show where the value begins. */
function startOf(file: TextFile, { code, start }: YamlFault): number {
  const before = file.text.slice(0, start)
  if (code === 'BAD_INDENT') {
    const open = /(?:: +|- +)[[{][^\]}]*$/.exec(before)
    return open ? open.index + open[0].search(/[[{]/) : start
  }
  if (code !== 'MISSING_CHAR') return start
  const opening = [...before.matchAll(/(?:: +|^ *- +)(["'])/gm)].findLast(
    ({ 0: all, 1: quote, index }) => !before.slice(index + all.length).includes(quote!),
  )
  return opening ? opening.index + opening[0].length - 1 : start
}

const align = 'Alignez cette ligne sous la clé précédente.'

function meant(
  file: TextFile,
  fault: YamlFault,
  { at, text, key, value }: { at: number; text: string; key: string; value: string },
): string {
  const bare = value.replace(/^['"]|['"]$/g, '').replaceAll('"', '\\"')
  const quoted = key ? `${key}: "${bare}"` : '"…"'
  switch (fault.code) {
    case 'DUPLICATE_KEY': {
      const name = keyAt(file, fault)
      return name === 'id'
        ? `Il manque un tiret devant « id » : écrivez « - ${text.trim()} » au début de la ligne.`
        : `La clé « ${name} » est écrite deux fois : gardez-en une.`
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'BLOCK_IN_FLOW':
      return `Mettez la valeur entre guillemets : ${quoted}`
    case 'UNEXPECTED_TOKEN':
      if (/^'.*'.*'$/.test(value)) return `L’apostrophe ferme la valeur : écrivez ${quoted}`
      return key ? `Mettez toute la valeur entre guillemets : ${quoted}` : align
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Cette ligne n’a pas de clé : écrivez « clé: valeur », ou décalez-la sous la clé précédente.'
    case 'MISSING_CHAR':
      return /["']/.test(value) || /["']/.test(file.text.charAt(at))
        ? 'Le guillemet ouvert ici n’est jamais fermé.'
        : `Alignez « ${key || text.trim()} » sous la première clé de l’entrée.`
    case 'BAD_INDENT':
      return at !== fault.start || /[[{][^\]}]*$/.test(text)
        ? 'Le crochet ou l’accolade ouvert ici n’est jamais fermé.'
        : align
    case 'BAD_DQ_ESCAPE':
      return 'Entre guillemets doubles, « \\ » s’écrit « \\\\ ».'
    default:
      return key
        ? `Cette ligne ne se lit pas. Essayez : ${quoted}`
        : 'Cette ligne ne se lit pas : écrivez « clé: valeur ».'
  }
}
