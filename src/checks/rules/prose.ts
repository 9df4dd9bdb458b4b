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

const writtenDay = new RegExp(
  `(?<!\\d)\\d{1,2}[ \\u00a0](?:${months.join('|')})[ \\u00a0]\\d{4}`,
  'g',
)

/** Texts that describe the state; other data quote what sources counted. */
const described = new Set('pages questions steps benefits criteria'.split(' '))
/** What the site writes itself; sources, aliases and words to search keep other people's names. */
const named = new Set([...described, 'form'])

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
  /(?<![\p{L}\p{N}])(TODO|FIXME|TBD|TBC|XXX+|À FAIRE|A FAIRE|À COMPLÉTER|A COMPLETER|À VÉRIFIER|À RÉDIGER)(?![\p{L}\p{N}])|【[^】]*】|(?:cite)?\p{Co}?turn\d+[a-z]+\d+/gu,
  /lorem ipsum|(?<=^\s*|[.!?…]\s+|\n\s*)à (?:compléter|rédiger|définir|préciser|venir|écrire|vérifier)\s*(?=$|[.!…:;])|[[(]\s*[àa] (?:compléter|completer|rédiger|définir|préciser|venir|écrire|vérifier|relire)\b[^\])]*[\])]|(?<!\p{L})(?:texte|section|paragraphe|contenu|passage|partie) (?:provisoire|à (?:compléter|rédiger|venir|écrire|revoir))|en cours de rédaction|(?<!\p{L})xxxx+/giu,
]

/** The words themselves: what they count, date, call things, and leave to be written. */
export const proseRules: Family = {
  'compte/prose': error(
    'Un nombre que les données connaissent ne se tape pas : <Chiffre de="candidatures" /> reste juste.',
    eachPassageOf(wrongCounts),
  ),
  'texte/todo': error(
    'Un texte provisoire ne se publie pas : complétez-le, ou dites ce que l’on ignore.',
    ...unfinished.map((pattern) =>
      inPassages(
        pattern,
        (found) => `Texte provisoire : « ${found.trim()} ». Complétez, ou supprimez.`,
      ),
    ),
  ),
  'texte/date': error(
    'Un jour écrit dans le texte existe au calendrier.',
    inPassages(
      writtenDay,
      (day) => isMissingDay(isoDate(day) ?? '') && `Le ${day} n’existe pas : corrigez le jour.`,
    ),
  ),
  'texte/nom': error(
    'Une chose a un seul nom : exigence, étape, candidat, nouvelle version (V2), visite, procédure.',
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
    'Un guillemet ouvert se ferme dans le même texte : sinon, on ne sait plus qui parle.',
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

const isUnclosed = (text: string) => text.split('«').length > text.split('»').length
const unclosed = 'Ce guillemet « n’est jamais fermé : ajoutez » après la citation.'

const isQuoted = (source: string, index: number) =>
  source.lastIndexOf('«', index) > source.lastIndexOf('»', index)

/** What prose counts, and the figure of the data that counts the same. */
const counted: [noun: string, figure: string][] = [
  ['(?:écosystèmes|territoires|projets|candidats|candidatures|dossiers) visitée?s', 'visites'],
  ['(?:écosystèmes|territoires|métropoles|candidats) labellisée?s', 'labels'],
  [
    '(?:écosystèmes|territoires|métropoles|villes|candidats) (?:ont|avaient) (?:reçu|obtenu) le label',
    'labels',
  ],
  ['labels(?: (?:attribués|décernés|délivrés))?', 'labels'],
  ['(?:nouvelles versions|V2|projets révisés)', 'nouvelles-versions'],
  ['visites', 'visites'],
  [
    '(?:candidatures|candidate?s|(?:écosystèmes|territoires) candidats|projets déposés|dossiers (?:déposés|de candidature))',
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
const patterns = counted.map(([noun, figure]) => ({
  figure,
  noun: new RegExp(` (${noun})(?!\\p{L})${ofOthers}`.replaceAll(' ', '[ \\u00a0]'), 'giu'),
}))

const numbers = new Map(
  Array.from({ length: 78 }, (_, index) => index + 2).flatMap((count) => [
    [numberInWords(count), count] as const,
    [numberInWords(count, 'feminine'), count] as const,
  ]),
)
/** The last number before a noun, in figures or in words. */
const numberBefore =
  /(?<![\p{L}\d.,\u00a0-])(?:\d{1,3}|(?:\p{L}+te?[ \u00a0]et[ \u00a0](?:une?|onze))|\p{L}+(?:-\p{L}+)*)$/u

/** Figures of the same candidates: a text may well count another of them with the same noun. */
const states =
  'candidatures visites nouvelles-versions labels sans-visite visites-sans-v2 sans-label'.split(' ')

function wrongCounts(passage: Passage, { content: { figures, valid } }: Project): Said[] {
  const { source, start, collection } = passage
  if (!described.has(collection)) return []
  const taken = new Set<number>()
  return patterns.flatMap(({ figure, noun }) =>
    matches(source, noun, (counted, { index, 1: name = '' }) => {
      const [written = ''] = numberBefore.exec(source.slice(0, index)) ?? []
      const count = numbers.get(written.toLowerCase()) ?? Number(written || NaN)
      const total = figures[figure]
      const at = index - written.length
      if (Number.isNaN(count) || !total || taken.has(at)) return undefined
      const alike = states.includes(figure) ? states : [figure]
      if (alike.some((known) => figures[known] === count)) return undefined
      taken.add(at)
      // A smaller number may well count some of them; a quotation or a later year, something else.
      const message = `Le texte dit « ${written}${counted} », les données en comptent ${total} : écrivez <Chiffre de="${figure}" /> ${name}.`
      return (
        count >= total / 2 &&
        !isElsewhere(passage, at, valid.site.referenceDate) && { at: start + at, message }
      )
    }),
  )
}

/** Whether the words stand in a quotation, or in a paragraph or section about later years. */
function isElsewhere(passage: Passage, index: number, reference: string): boolean {
  const { file, source, start, kind } = passage
  const { text } = file
  const from = text.lastIndexOf('\n\n', start) + 1
  const end = text.indexOf('\n\n', start)
  const heading = /[\s\S]*\n(#{2,6} .*)/.exec(text.slice(0, from + 1))?.[1] ?? ''
  const paragraph = `${heading} ${text.slice(from, end < 0 ? undefined : end)}`
  const around = kind === 'prose' ? paragraph : source
  return (
    isQuoted(source, index) ||
    /vague|selon|annonc/i.test(around) ||
    [...around.matchAll(/\b20\d{2}\b/g)].some(([year]) => year > reference.slice(0, 4))
  )
}
