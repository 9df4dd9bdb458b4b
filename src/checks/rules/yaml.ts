import { lineAt, positionAt, type TextFile } from '../read/text.ts'
import type { YamlFault } from '../read/yaml.ts'
import type { Family } from '../rule.ts'
import { correction, eachEntry, eachValue, eachYamlFault, error } from '../search.ts'

const refused = ({ words }: YamlFault) =>
  words === '*'
    ? 'Remplacez « * » par un tiret : « - ».'
    : `« ${words} » est un ordre pour YAML : répétez la valeur ou, pour un texte, mettez-le entre guillemets.`

/** The front matter as such, and YAML that cannot be read. */
export const yamlRules: Family = {
  'fm/absent': error(
    eachEntry(({ head, file: { text } }) => {
      if (head.state !== 'absent' || text.trim() === '') return undefined
      if (/^\s*```/.test(text))
        return 'Retirez la ligne ``` du début et celle de la fin : le fichier commence par « --- ».'
      return text.trimStart().startsWith('+++')
        ? 'L’en-tête doit être entre « --- » (et non « +++ »), avec des lignes title: …'
        : 'Il manque l’en-tête : commencez le fichier par une ligne « --- », les clés, puis « --- ».'
    }),
  ),
  'fm/debut': correction(
    eachEntry(
      ({ file, head }) =>
        head.state === 'late' && {
          message: 'L’en-tête doit commencer à la première ligne : supprimez ce qui le précède.',
          edits: [{ start: file.text.startsWith('\uFEFF') ? 1 : 0, end: head.open, text: '' }],
        },
    ),
  ),
  'fm/non-ferme': error(
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
  // They may exhaust memory, or ask for code.
  'fm/ancre': error(eachYamlFault('anchor', refused), eachYamlFault('tag', refused)),
}

/** One fault of syntax makes the parser report others after it; an anchor or a tag, on its line. */
function independent(file: TextFile, faults: readonly YamlFault[]): YamlFault[] {
  const lineOf = ({ start }: YamlFault) => positionAt(file, start).line
  const told = new Set(faults.filter(({ kind }) => kind === 'anchor' || kind === 'tag').map(lineOf))
  const syntax = faults.filter((fault) => fault.kind === 'syntax' && !told.has(lineOf(fault)))
  const [first] = syntax.filter(({ code }) => code !== 'DUPLICATE_KEY')
  // Without its dash, an item repeats all the keys of the one above.
  const repeated = syntax.filter(({ code }) => code === 'DUPLICATE_KEY')
  const item = repeated.find((fault) => keyAt(file, fault) === 'id')
  return [...(first ? [first] : []), ...(item ? [item] : repeated)]
}

const keyAt = ({ text }: TextFile, { start }: YamlFault) =>
  /^["']?([^:"'\r\n]+)/.exec(text.slice(start))?.[1] ?? ''

/** Slips that a line shows by itself: what to type instead, of what is found. */
const slips: [pattern: RegExp, say: (found: string, rest: string) => string][] = [
  [
    /^ *[\w-]+: +[-?][ \t]*$/,
    (pair) => `Écrivez ${pair.slice(0, -1)}null pour ce qui n’a pas été trouvé.`,
  ],
  [/^ *(?:- ?)?\t/, () => 'Remplacez la tabulation par deux espaces.'],
  [/^ *(?:- )?[a-z]\w*:(?=[^\s:/])/, (key, rest) => `Après « : », une espace : ${key} ${rest}`],
  [
    /^ *-(?=[\w-]+:|[\u00a0\u202f])/,
    (_, rest) => `Mettez une espace ordinaire après le tiret : - ${rest}`,
  ],
  [
    /^ *[–—•·▪*](?=[ \u00a0\u202f])/,
    (mark, rest) => `Remplacez « ${mark} » par un tiret et une espace : - ${rest}`,
  ],
  [
    /^ *(?:(?:- )?[\w-]+[ \u00a0\u202f]*:)?[\u00a0\u202f]+/,
    (key, rest) =>
      key
        ? `Remplacez l’espace insécable après « : » par une espace ordinaire : ${key.replace(/\s*:$/, ':')} ${rest}`
        : 'Remplacez l’espace insécable au début de cette ligne par une espace ordinaire.',
  ],
]

/** Where the lines read so far show a slip, and what to type instead. */
function slipIn(file: TextFile, last: number): { at: number; message: string } | undefined {
  for (let line = 1; line <= last; line++) {
    const text = lineAt(file, line)
    for (const [pattern, say] of slips) {
      const [found] = pattern.exec(text) ?? []
      if (found === undefined) continue
      const at = file.lineStarts[line - 1]! + /^ */.exec(found)![0].length
      return { at, message: say(found.trim(), text.slice(found.length).trim()) }
    }
  }
  return undefined
}

/** Where a fault of syntax really is, and what to type instead: parsers notice it later. */
function advice(file: TextFile, fault: YamlFault): { at: number; message: string } {
  const slip = slipIn(file, positionAt(file, fault.start).line)
  const line = fault.code === 'BLOCK_AS_IMPLICIT_KEY' ? astray(file, fault.start) : undefined
  const at = startOf(file, fault)
  return slip ?? line ?? { at, message: meant(file, fault, at) }
}

/** A line too far to the right is read as the end of the value above it. */
function astray(file: TextFile, start: number): { at: number; message: string } | undefined {
  const rest = file.text.slice(start)
  const [, lead = '', below] = /^((?![^\r\n]*:(?:\s|$))[^\r\n]*\r?\n\s+)([\w-]+):/.exec(rest) ?? []
  if (below) {
    const message = `Alignez « ${below} » sous la clé précédente : trop d’espaces au début de la ligne.`
    return { at: start + lead.length, message }
  }
  const item = /^( +)- [\w-]+:/m.exec(rest)
  if (!item || !hasItem(file, start) || keyed.test(lineAt(file, positionAt(file, start).line)))
    return undefined
  const message = 'Ramenez cette ligne et les suivantes au bord gauche, sous les autres tirets.'
  return { at: start + item.index, message }
}

/** A key on its line, and its value. */
const keyed = /^\s*(?:- )?([\w-]+):\s+(.*)$/

const hasItem = ({ text }: TextFile, end: number) => /^- /m.test(text.slice(0, end))

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

function meant(file: TextFile, fault: YamlFault, at: number): string {
  const { code = '', start } = fault
  const text = lineAt(file, positionAt(file, start).line)
  const [, key = '', value = ''] = keyed.exec(text) ?? []
  const name = code === 'DUPLICATE_KEY' ? keyAt(file, fault) : ''
  const isInList = hasItem(file, at)
  if (name === 'id' || (key === 'id' && isInList && !text.includes('- ')))
    return `Il manque un tiret devant « id » : écrivez « - ${text.trim()} » au début de la ligne.`
  if (key && isInList && /^[^\s-]/.test(text))
    return `Décalez « ${key} » de deux espaces, sous la première clé de l’entrée.`
  if (name) return `La clé « ${name} » est écrite deux fois : gardez-en une.`
  if (code === 'MISSING_CHAR' && /["']/.test(value + file.text.charAt(at)))
    return 'Le guillemet ouvert ici n’est jamais fermé.'
  if (code === 'BAD_INDENT' && (at !== start || /[[{][^\]}]*$/.test(text)))
    return 'Le crochet ou l’accolade ouvert ici n’est jamais fermé.'
  if (/^(MISSING_CHAR|BAD_INDENT)$/.test(code) || (code === 'UNEXPECTED_TOKEN' && !key))
    return 'Alignez cette ligne sous la clé précédente.'
  if (code === 'BAD_DQ_ESCAPE') return 'Entre guillemets doubles, « \\ » s’écrit « \\\\ ».'
  if (code === 'MULTILINE_IMPLICIT_KEY' || (!key && !/BLOCK|SCALAR/.test(code)))
    return 'Cette ligne n’a pas de clé : écrivez « clé: valeur », ou décalez-la sous la clé précédente.'
  const bare = value.replace(/^(['"])(.*)\1$/, '$2').replaceAll('"', '\\"')
  return `Mettez toute la valeur entre guillemets : ${key ? `${key}: "${bare}"` : '"…"'}`
}
