import { frenchNumber, plural } from '../../french/numbers.ts'
import { guessOf, nearest, slug } from '../../french/words.ts'
import { fieldAt } from '../read/schema.ts'
import type { SchemaIssue } from '../read/schema-issues.ts'
import { unsafeNames } from '../read/yaml.ts'
import type { DataRecord, RecordScalar } from '../read/records.ts'
import type { Check, Family } from '../rule.ts'
import { type Answer, eachIssue, eachValue, eachYamlFault, error, matches } from '../search.ts'

/** The keys of the data and their values, as the schemas want them. */
export const fieldRules: Family = {
  'fm/cle-absente': error(eachIssue('missing', (issue) => !isMistyped(issue) && missing(issue))),
  'fm/cle-inconnue': error(
    eachIssue('unknown-key', unknownKey),
    eachYamlFault(
      'unsafe-key',
      ({ words }) => `« ${words} » n’est pas permis : supprimez cette ligne.`,
    ),
  ),
  'fm/type': error(
    eachIssue('type', wrongType),
    // Astro's reader makes of a bare date or number something else than a text; this one does not.
    eachWords(
      (words, name, { style }) =>
        style === 'PLAIN' && bare.test(words) && `Mettez « ${name} » entre guillemets : "${words}"`,
    ),
  ),
  'fm/valeur': error(
    eachIssue('choice', wrongChoice),
    eachWords(
      (words, name) =>
        !/^(aliases|words|forms)$/.test(name) &&
        unknown.test(words) &&
        `Écrivez ${name}: null, sans guillemets, pour ce qui n’a pas été trouvé.`,
    ),
  ),
  'fm/longueur': error(
    eachIssue('length', ({ name, value, issue }) => {
      if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined
      const [side, limit] =
        issue.code === 'too_small' ? ['au moins', issue.minimum] : ['au plus', issue.maximum]
      const bound = `${side} ${frenchNumber(Number(limit))}`
      if (Array.isArray(value))
        return `« ${name} » a ${plural(value.length, 'élément')} : ${bound}.`
      if (typeof value !== 'string') return `« ${name} » vaut ${String(value)} : ${bound}.`
      return value.trim() === ''
        ? `« ${name} » est vide : écrivez un texte.`
        : `« ${name} » a ${plural(value.length, 'caractère')} : ${bound}.`
    }),
  ),
  'fm/forme': error(eachIssue('form', wrongForm)),
  'fm/html': error(
    eachIssue('html', ({ name, start, written }) => ({
      at: start + Math.max(0, written.search(/[<>]/)),
      message: written.includes('<Source')
        ? `Pas de balise dans « ${name} » : c’est du texte simple, mettez la source dans sources.`
        : `Pas de balise HTML dans « ${name} » : retirez les signes < et >.`,
    })),
  ),
  'fm/mise-en-forme': error(
    eachWords((words, name, { start, end }, { file: { text } }) =>
      /^https?:/.test(words)
        ? undefined
        : matches(
            text.slice(start, end),
            marked,
            (found) =>
              `Pas de mise en forme dans « ${name} » : c’est du texte simple. Écrivez les mots de « ${found} » sans ces signes.`,
            start,
          ),
    ),
  ),
}

/** Looks at every text of the data, with the name of its key. */
function eachWords(
  say: (words: string, name: string, scalar: RecordScalar, record: DataRecord) => Answer,
): Check {
  return eachValue((scalar, record) => {
    const { value, expected, path } = scalar
    const name = String(path.findLast((step) => typeof step === 'string') ?? '')
    return expected === 'text' && typeof value === 'string'
      ? say(value, name, scalar, record)
      : undefined
  })
}

/** A required key that is there, with a slip of the finger, is told by `fm/cle-inconnue`. */
function isMistyped({ record, path, name, value, field }: SchemaIssue): boolean {
  const parent = path.slice(0, -1).join()
  const strangers = record.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.join() === parent ? issue.keys : [],
  )
  const isSlip = (key: string) => nearest(key, [name]) === name
  return value === undefined && field !== undefined && strangers.some(isSlip)
}

function missing({ name, field, value, path, record }: SchemaIssue): string {
  if (path.length === 0) return 'Cette entrée est vide.'
  const item = field?.kind === 'list' ? fieldAt(record.schema, [...path, 0]) : undefined
  const group = [field, item].find((one) => one?.kind === 'group')
  const fault = value === null ? `« ${name} » est vide.` : `Il manque « ${name} ».`
  if (group && !field?.example) {
    const lines = item
      ? 'puis, pour chaque élément, une ligne « - » et ses clés'
      : 'puis ses clés, une par ligne, décalées de deux espaces'
    return `${fault} Écrivez ${name}: ${lines} : ${group.keys.join(', ')}.`
  }
  const words = field?.description && `"${field.description}"`
  const example =
    field?.example ?? item?.example ?? words ?? (name === 'id' ? 'mon-identifiant' : '…')
  const shown = field?.kind === 'list' && !example.startsWith('[') ? `[${example}]` : example
  return `${fault} ${value === null ? 'Écrivez' : 'Ajoutez'} par exemple : ${name}: ${shown}`
}

function unknownKey({ name, field, record, start }: SchemaIssue): string | undefined {
  if (unsafeNames.has(name)) return undefined
  if (/^[\u00a0\u202f]|[\u00a0\u202f]$/.test(name))
    return `Supprimez l’espace insécable ${/^\s/.test(name) ? 'devant' : 'après'} « ${name.trim()} ».`
  // In a group on one line, the comma of « 44,84 » begins another key.
  const [, whole] = /(-?\d+),$/.exec(record.file.text.slice(0, start)) ?? []
  if (whole && /^\d+$/.test(name)) return `Écrivez ${whole}.${name}, avec un point.`
  const value = Object(record.value) as object
  const free = (field?.keys ?? []).filter((key) => !Object.hasOwn(value, key))
  return `« ${name} » est inconnu. ${guessOf(name, free) || `Clés permises : ${field?.keys.join(', ') ?? 'aucune'}.`}`
}

/** What one writes for what one does not know. */
const unknown =
  /^(?:null|nil|none|undefined|vide|n\.?\s?\/?\s?[acd]\.?|s\.o\.|sans objet|(?:non|pas) (?:trouv|conn|renseign|communiqu|disponible|précis|indiqu)\p{L}*|introuvable|néant|inconnue?|(?:aucune?(?: (?:donnée|information|site|date|source|résultat)s?)?|rien(?: trouvé)?)(?!\.)|ras|nsp|je ne sais pas|(?:donnée|information)s? (?:manquant|indisponibl|absent|inconnu)\p{L}*|x{3,}|[-–—?.…\s]+)[.?\s]*$/iu

/** What Astro's reader takes for a number or a date. */
const bare = /^[-+]?(0[box][\da-f_]+|[\d_][\d_.:TZ -]*|\d+(\.\d+)?e[-+]?\d+|\.(inf|nan))$/i

function wrongType({ name, field, value, written, issue, path }: SchemaIssue): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : ''
  const line = written.split(/[\r\n]/)[0]!.trim()
  if (expected === 'boolean') return `Écrivez ${name}: true ou ${name}: false (sans guillemets).`
  if (expected === 'number' && /^-?\d+,\d+$/.test(written))
    return `Écrivez ${written.replace(',', '.')}, avec un point.`
  if (expected === 'int' || (expected === 'number' && field?.kind === 'number'))
    return `« ${name} » doit être un nombre${expected === 'int' ? ' entier' : ''}, en chiffres et sans guillemets, par exemple : ${name}: ${field?.example ?? '…'}`
  if (expected === 'array' && /^-[^ -]/.test(line))
    return `Mettez une espace ordinaire après le tiret : - ${line.slice(1).trim()}`
  if (expected === 'array' && /^[•·▪‣–—*]/.test(line))
    return `Remplacez « ${line[0]} » par un tiret : - ${line.slice(1).trim()}`
  if (expected === 'array')
    return `« ${name} » doit être une liste, par exemple : ${name}: [${line.replace(/^[({«"“\s]+|[)}»"”\s]+$/g, '')}]`
  if (expected === 'object' && path.length === 0)
    return 'Écrivez des clés suivies de leur valeur, par exemple : title: Le titre'
  if (expected === 'object')
    return `« ${name} » doit être un groupe de clés, une par ligne, décalées de deux espaces : ${field?.keys.join(', ') ?? ''}.`
  if (typeof value === 'object')
    return `« ${name} » doit être un texte, pas ${Array.isArray(value) ? 'une liste' : 'un groupe de clés'} : mettez la valeur entre guillemets.`
  return `Mettez « ${name} » entre guillemets : "${line}"`
}

function wrongChoice({ name, value, issue }: SchemaIssue): string {
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const options =
    'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : values
  return `« ${name}: ${String(value)} » n’est pas permis. ${guessOf(String(value), options) || `Valeurs permises : ${options.join(', ')}.`}`
}

function wrongForm({ name, value, issue, record, path }: SchemaIssue): string {
  const written = String(value)
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `« ${written} » : seules les adresses https:// sont permises, par exemple https://exemple.fr/`
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return `« ${written} » n’est pas un courriel, par exemple : contact@exemple.fr`
  const pattern = issue.code === 'invalid_format' ? (issue.pattern ?? '') : ''
  const cited = written.toUpperCase().match(/\bS\d{3}\b/g)
  if (pattern.includes('S\\d{3}') && cited)
    return `« ${written} » : écrivez ${cited.join(', ')}, avec des virgules entre les sources.`
  if (pattern.includes('S\\d{3}'))
    return `« ${written} » n’est pas une source : écrivez S suivi de trois chiffres, par exemple S012.`
  if (pattern.startsWith('/^[a-z0-9]+(-'))
    return `« ${written} » n’est pas un identifiant : minuscules sans accent, chiffres et traits d’union, par exemple ${slug(written) || 'mon-titre'}.`
  // A value of a list has the example of the key that holds it.
  const example = path
    .map((_, depth) => fieldAt(record.schema, path.slice(0, path.length - depth))?.example)
    .find((known) => known !== undefined)
  return `« ${name}: ${written} » n’a pas la forme attendue${example ? `, par exemple : ${example}` : ''}.`
}

/** Strong words, stressed words, code or a link, as Markdown marks them. */
const marked =
  /\*\*[^*]+\*\*|(?<![*\p{L}\d])\*[^*\s][^*]*\*|(?<![_\p{L}\d])(_{1,2})[^_\s][^_]*\1(?![_\p{L}\d])|`[^`]+`|\[[^\]]*\]\([^)\s]*\)/u
