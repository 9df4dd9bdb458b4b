import { numberInWords } from '../../../french/numbers.ts'
import type { Passage } from '../../read/passages.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

/** What prose counts, and the figure of the data that counts the same. */
const counted: [noun: string, figure: string][] = [
  [
    '(?:écosystèmes|territoires|projets|candidats|candidatures|dossiers)[ \u00a0](?:visité|visite)e?s',
    'visites',
  ],
  ['(?:écosystèmes|territoires|métropoles|candidats)[ \u00a0]labellisée?s', 'labels'],
  ['labels(?:[ \u00a0](?:attribués|décernés|délivrés))?', 'labels'],
  ['(?:nouvelles[ \u00a0]versions|V2|projets[ \u00a0]révisés)', 'nouvelles-versions'],
  ['visites', 'visites'],
  [
    '(?:candidatures|candidate?s|(?:écosystèmes|territoires)[ \u00a0]candidats|projets[ \u00a0]déposés|dossiers(?:[ \u00a0](?:déposés|de[ \u00a0]candidature)))',
    'candidatures',
  ],
  ['étapes', 'etapes'],
  // The form asks questions too.
  ['questions(?![ \u00a0]du[ \u00a0](?:dossier|formulaire))', 'questions'],
  ['bénéfices', 'benefices'],
  ['termes', 'termes'],
  ['sources', 'sources'],
  ['désaccords', 'contradictions'],
]

const words = new Map(
  Array.from({ length: 78 }, (_, index) => index + 2).flatMap((count) => [
    [numberInWords(count), count] as const,
    [numberInWords(count, 'feminine'), count] as const,
  ]),
)
const patterns = counted.map(([noun, figure]) => ({
  figure,
  noun: new RegExp(`[ \\u00a0](${noun})(?![\\p{L}])`, 'giu'),
}))
/** The last number before a noun, in figures or in words. */
const numberBefore =
  /(?<![\p{L}\d.,\u00a0-])(?:\d{1,3}|(?:\p{L}+te?[ \u00a0]et[ \u00a0](?:une?|onze))|\p{L}+(?:-\p{L}+)*)$/u

export const prose: Rule = {
  code: 'compte/prose',
  severity: 'erreur',
  teaches:
    'Un nombre que les données connaissent ne se tape pas : <Chiffre de="candidatures" /> reste juste.',
  check: (project) => project.passages.flatMap((passage) => check(project, passage)),
}

/** Figures of the same candidates: a text may well count another of them with the same noun. */
const states = [
  'candidatures',
  'visites',
  'nouvelles-versions',
  'labels',
  'sans-visite',
  'visites-sans-v2',
  'sans-label',
]

/** Texts that describe the state; data files quote what other sources counted. */
const described = new Set(['pages', 'listings', 'questions', 'steps', 'benefits', 'criteria'])

function check({ content: { figures, valid } }: Project, passage: Passage): Finding[] {
  if (
    !described.has(passage.collection) ||
    !/candidat|visit|label|version|V2|dossier|révisé|projets|étapes|questions|bénéfices|termes|sources|désaccords/i.test(
      passage.source,
    )
  )
    return []
  const taken = new Set<number>()
  return patterns.flatMap(({ figure, noun }) =>
    [...passage.source.matchAll(noun)].flatMap((match): Finding[] => {
      const [written] = numberBefore.exec(passage.source.slice(0, match.index)) ?? []
      const count =
        written === undefined ? undefined : (words.get(written.toLowerCase()) ?? Number(written))
      if (written === undefined || count === undefined || Number.isNaN(count)) return []
      const at = match.index - written.length
      const total = figures[figure]
      const start = passage.start + at
      if (!total || taken.has(start)) return []
      const alike = states.includes(figure) ? states : [figure]
      if (alike.some((name) => figures[name] === count)) return []
      taken.add(start)
      // A smaller number may well count some of them; a quotation or a later year, something else.
      if (
        count < total / 2 ||
        isElsewhere(passage, at, Number(valid.site.referenceDate.slice(0, 4)))
      )
        return []
      return [
        {
          file: passage.file.path,
          start,
          message: `Le texte dit « ${written}${match[0]} », les données en comptent ${total} : écrivez <Chiffre de="${figure}" /> ${match[1] ?? ''}.`,
        },
      ]
    }),
  )
}

/** Whether the words stand in a quotation, or in a paragraph or section about later years. */
function isElsewhere(
  { file: { text }, source, start }: Passage,
  index: number,
  year: number,
): boolean {
  const before = source.slice(0, index)
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true
  const from = text.lastIndexOf('\n\n', start) + 1
  const end = text.indexOf('\n\n', start)
  const heading = /[\s\S]*\n(#{2,6} .*)/.exec(text.slice(0, from + 1))?.[1] ?? ''
  const around = `${heading} ${text.slice(from, end < 0 ? undefined : end)}`
  return (
    /vague|selon|annonc/i.test(around) ||
    [...around.matchAll(/\b(20\d{2})\b/g)].some(([, later]) => Number(later) > year)
  )
}
