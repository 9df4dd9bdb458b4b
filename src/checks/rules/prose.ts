import { isMissingDay, isoDate, months } from '../../french/dates.ts'
import { numberInWords } from '../../french/numbers.ts'
import { endOf, nodesOf, startOf } from '../read/body.ts'
import type { Passage } from '../read/passages.ts'
import type { Project } from '../read/project.ts'
import type { Family } from '../rule.ts'
import {
  eachBody,
  eachPassage,
  error,
  eachPassageOf,
  inPassages,
  matches,
  type Said,
} from '../search.ts'

/** A day as it is said, with its year or without, in figures, or as data write it. */
const writtenDay = new RegExp(
  `(?<![\\d/-])(?:\\d{1,2}(?:er)?[ \\u00a0](?:${months.join('|')}|(?:janv|f[ée]vr|avr|juil|sept|oct|nov|d[ée]c)\\.)(?:[ \\u00a0]\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?![\\p{L}\\d/-])`,
  'giu',
)

/** What the site writes itself; sources, aliases and words to search keep other people's names. */
const named = new Set('pages questions steps benefits criteria form'.split(' '))
/** Where a count is the site's own; sheets and sources quote what others counted. */
const counting = new Set([...named, 'timeline', 'contradictions', 'glossary', 'documents'])

/** Other names for one of the six things, and that name. What sources say stands in quotation marks. */
const names: [rival: RegExp, name: string][] = [
  [
    /critères? d[’e][ \u00a0]?(?:éligibilité|sélection|labellisation|candidature)|critères? du label/giu,
    'exigence',
  ],
  [/postulants?|impétrants?/giu, 'candidat'],
  [
    /(?:seconde|deuxième|2e) version|version (?:révisée|corrigée|amendée)/giu,
    'nouvelle version (V2)',
  ],
  [/visites? de terrain|tournée des territoires/giu, 'visite'],
  // With a capital, the title of the document of January 2014.
  [/(?:processus|parcours|démarche) de (?:labellisation|sélection)/gu, 'procédure'],
  [/jalons? (?:de la procédure|du label)|phases? de la procédure/giu, 'étape'],
]

/** Marks that only capitals make unmistakable, what an assistant leaves in its answers, and words. */
const unfinished = [
  /(?<![\p{L}\p{N}])(TODO|FIXME|TBD|TBC|XXX+|À FAIRE|A FAIRE|À COMPLÉTER|A COMPLETER|À VÉRIFIER|À RÉDIGER)(?![\p{L}\p{N}])|XX\/XX|\?{3}|【[^】]*】|:?contentReference\[|oai_?cit\w*|\[cite(?:\u00a0?:|_start)|(?:cite)?\p{Co}?turn\d+[a-z]+\d+/gu,
  /en tant qu(?:e modèle|’assistant|’IA)|j’espère que (?:cela|ceci) vous aide|bien sûr[ \u00a0]!? ?voici|voici une version|(?:souhaitez|voulez)-vous que je|n’hésitez pas à me|signet non défini|source du renvoi introuvable/giu,
  /lorem ipsum|(?<=^\s*|[.!?…]\s+|\n\s*)à (?:compléter|rédiger|définir|préciser|venir|écrire|vérifier)\s*(?=$|[.!…:;])|[[(]\s*[àa] (?:compléter|completer|rédiger|définir|préciser|venir|écrire|vérifier|relire)\b[^\])]*[\])]|(?<!\p{L})(?:texte|section|paragraphe|contenu|passage|partie) (?:provisoire|à (?:compléter|rédiger|venir|écrire|revoir))|en cours de rédaction|(?<!\p{L})xxxx+/giu,
]

/** The words themselves: what they count, date, call things, and leave to be written. */
export const proseRules: Family = {
  'compte/prose': error(eachPassageOf(wrongCounts)),
  'texte/todo': error(
    ...unfinished.map((pattern) =>
      inPassages(
        pattern,
        (found) => `Texte provisoire : « ${found.trim()} ». Complétez, ou supprimez.`,
      ),
    ),
  ),
  'texte/date': error(
    inPassages(
      writtenDay,
      // Without its year, the 29th of February may exist.
      (day) =>
        isMissingDay(isoDate(day) ?? isoDate(`${day} 2000`) ?? '') &&
        `Le ${day} n’existe pas : corrigez le jour.`,
    ),
  ),
  'texte/nom': error(
    ...names.map(([rival, name]) =>
      inPassages(
        rival,
        (found, { input, index }) =>
          !isQuoted(input, index) &&
          `Ici, « ${found.toLowerCase()} » se dit « ${name} » : une chose, un seul nom.`,
        ({ collection, key }) => named.has(collection) && key !== 'aliases',
      ),
    ),
  ),
  'texte/guillemets': error(
    eachPassage(({ source, kind }) => kind !== 'prose' && isUnclosed(source) && unclosed),
    // A quotation may go on over several paragraphs.
    eachBody((body) =>
      nodesOf(body, 'paragraph').map(
        (node) =>
          isUnclosed(body.prose) &&
          isUnclosed(body.prose.slice(startOf(node), endOf(node))) && {
            at: startOf(node),
            message: unclosed,
          },
      ),
    ),
  ),
}

const isUnclosed = (text: string) => text.split('«').length !== text.split('»').length
const unclosed = 'Ici, un guillemet « ou » n’a pas son pareil : ajoutez celui qui manque.'

/** Whether a French quotation is open at an offset. */
export const isQuoted = (source: string, index: number) =>
  source.lastIndexOf('«', index) > source.lastIndexOf('»', index)

/** What prose counts, and the figure of the data that counts the same. */
const counted: [noun: string, figure: string][] = [
  ['(?:écosystèmes|territoires|projets|candidats|candidatures|dossiers) visitée?s', 'visites'],
  [
    '(?:écosystèmes|territoires|métropoles|villes|candidats) (?:labellisée?s|(?:ont|avaient) (?:(?:reçu|obtenu) )?le label|(?:ont|avaient) été labellisée?s)',
    'labels',
  ],
  ['(?:labels(?: (?:attribués|décernés|délivrés))?|lauréate?s)', 'labels'],
  ['(?:nouvelles versions|V2|projets révisés)', 'nouvelles-versions'],
  ['visites', 'visites'],
  [
    '(?:candidatures|candidate?s|(?:écosystèmes|territoires) candidats|(?:écosystèmes|territoires) ont candidaté|projets déposés|dossiers (?:déposés|de candidature))',
    'candidatures',
  ],
  ['étapes', 'etapes'],
  // The form asks questions too.
  ['questions(?! du (?:dossier|formulaire))', 'questions'],
  ['bénéfices', 'benefices'],
  ['termes', 'termes'],
  ['sources', 'sources'],
  ['désaccords', 'contradictions'],
]
/** What follows a noun that counts something else: « 200 candidatures de start-up ». */
const ofOthers = '(?! d[’e] ?(?!candidature|l[’a]|nouve)\\p{Ll})'
/** One pattern for all the nouns, a group each: a text is read once. */
const nouns = new RegExp(
  ` (?:${counted.map(([noun]) => `(${noun})`).join('|')})(?!\\p{L})${ofOthers}`.replaceAll(
    ' ',
    '[ \\u00a0]',
  ),
  'giu',
)

const numbers = new Map(
  Array.from({ length: 78 }, (_, index) => index + 2).flatMap((count) => [
    [numberInWords(count), count] as const,
    [numberInWords(count, 'feminine'), count] as const,
  ]),
)
/** The last number before a noun, in figures or in words, in bold or not. */
const numberBefore =
  /(?<![\p{L}\d.,\u00a0-])(\d{1,3}|(?:\p{L}+te?[ \u00a0]et[ \u00a0](?:une?|onze))|\p{L}+(?:-\p{L}+)*)[*_]{0,3}$/u

/** Counts of somebody else: nothing is said of them. */
const elsewhere =
  /concours|élections?(?!\p{L})|jury|enquête|sondage|poste|musée|salon|trophée|vague|selon|annonc|guidée|(?<!\p{L})tour(?!\p{L})/iu
/** Without these words, a text may count other things; so may a noun that another one follows. */
const ofTheLabel = /label(?!s)|métropole|French Tech|procédure|candida|site|équipe|novembre 2014/i
const followed = /^[ \u00a0](?:du|des|aux?|à|pour|par|en|sur|chez|French Tech)(?!\p{L}| label| 12)/u

/** Figures of the same candidates: a text may well count another of them with the same noun. */
const states =
  'candidatures visites nouvelles-versions labels sans-visite visites-sans-v2 sans-label'.split(' ')

function wrongCounts(passage: Passage, { content: { figures, valid } }: Project): Said[] {
  const { file, source, start, kind, collection } = passage
  if (!counting.has(collection)) return []
  return matches(source, nouns, (words, { index, ...groups }) => {
    const end = start + index
    const [found = '', written = ''] =
      numberBefore.exec(file.text.slice(Math.max(0, end - 40), end)) ?? []
    const count = numbers.get(written.toLowerCase()) ?? Number(written || NaN)
    const [, figure] = counted.find((_, at) => groups[at + 1] !== undefined)!
    const total = figures[figure]
    if (Number.isNaN(count) || !total) return undefined
    const alike = states.includes(figure) ? states : [figure]
    if (alike.some((known) => figures[known] === count)) return undefined
    const around = kind === 'prose' || collection === 'timeline' ? paragraphOf(passage) : source
    // A smaller number may count some of them, or an earlier day; a quotation, something else.
    // Disagreements repeat what sources counted, but for the state that the site retains.
    if (collection === 'contradictions' && !/novembre 2014/.test(source)) return undefined
    if (
      count < (collection === 'timeline' || /lauréat/i.test(words) ? total : total / 2) ||
      isQuoted(source, index) ||
      isElsewhere(around, valid.site)
    )
      return undefined
    const isSure = ofTheLabel.test(around) && !followed.test(source.slice(index + words.length))
    const mend =
      kind === 'prose' ? `écrivez <Chiffre de="${figure}" />` : 'écrivez ce nombre-là, ou aucun'
    const message = `Le texte dit « ${written}${words} », les données en comptent ${total} : ${mend}.`
    return { at: end - found.length, message, severity: isSure ? 'erreur' : 'avertissement' }
  })
}

/** The paragraph around a passage, or the dated fact, with the title above it. */
function paragraphOf({ file: { text }, start, end }: Passage): string {
  const from = text.lastIndexOf('\n\n', start) + 1
  const to = text.indexOf('\n\n', end)
  const title = text.lastIndexOf('\n##', from)
  const heading = title < 0 ? '' : text.slice(title, text.indexOf('\n', title + 1))
  return `${heading} ${text.slice(from, to < 0 ? undefined : to)}`
}

/** Whether words are about later years, or about what others counted. */
function isElsewhere(words: string, { referenceDate }: { referenceDate: string }): boolean {
  const years = [...words.matchAll(/\b20\d{2}\b/g)].map(([year]) => year)
  return elsewhere.test(words) || years.some((year) => year > referenceDate.slice(0, 4))
}
