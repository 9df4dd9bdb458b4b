import { frenchNumber } from '../french/numbers.ts'
import {
  readabilityOf,
  sentencesOf,
  syllablesIn,
  wordsIn,
  type Sentence,
} from '../french/readability.ts'
import { positionAt } from './read/text.ts'
import { readProject } from './read/project.ts'
import { heavyPhrasesIn, paragraphsOf } from './rules/readability.ts'

interface Read extends Sentence {
  file: string
  line: number
  words: string[]
}

/** Sentences and words that the report shows, at most. */
const shown = 10

/**
 * Tells how the content reads: sentence length, word length, reading ease, long words.
 * It measures and refuses nothing; the rules `lisibilite/…` warn.
 * @param root folder that holds content/
 */
export function readabilityReport(root: string): string {
  const project = readProject(root, { today: '' })
  const files = new Map(project.texts.map((file) => [file.path, file]))
  const sentences = paragraphsOf(project).flatMap(({ file, start, text }) =>
    sentencesOf(text).map((sentence): Read => ({
      ...sentence,
      file,
      line: positionAt(files.get(file)!, start).line,
      words: wordsIn(sentence.text),
    })),
  )
  const folders = Map.groupBy(sentences, ({ file }) => file.split('/').slice(0, 2).join('/'))
  return [
    '# Lisibilité du contenu',
    'Une mesure, pas un contrôle. L’aisance va de 0 à 100 (formule de Flesch, ajustée au français par Kandel et Moles en 1958) : à partir de 60, un texte se lit sans effort. Un mot long a quatre syllabes ou plus.',
    table([
      [
        'Où',
        'Phrases',
        'Mots par phrase',
        'Syllabes par mot',
        'Aisance',
        'Plus de 25 mots',
        'Mots longs',
      ],
      ...[...folders].map(([folder, own]) => row(folder, own)),
      row('Tout le contenu', sentences),
    ]),
    '## Les phrases les plus longues',
    list(longest(sentences)),
    '## Tournures à simplifier',
    list(heavy(sentences)) || 'Aucune.',
  ].join('\n\n')
}

function row(name: string, sentences: readonly Read[]): string[] {
  const measure = readabilityOf(sentences.map(({ text }) => text))
  const long = sentences.filter(({ words }) => words.length > 25).length
  const words = sentences.flatMap((sentence) => sentence.words)
  const heavyWords = words.filter(isLong).length / Math.max(1, words.length)
  return [
    name,
    frenchNumber(measure?.sentences ?? 0),
    decimal(measure?.wordsPerSentence ?? 0),
    decimal(measure?.syllablesPerWord ?? 0),
    frenchNumber(Math.round(measure?.ease ?? 0)),
    frenchNumber(long),
    `${decimal(heavyWords * 100)} %`,
  ]
}

const decimal = (value: number) => frenchNumber(Math.round(value * 10) / 10)

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

const longest = (sentences: readonly Read[]) =>
  sentences
    .toSorted((a, b) => b.words.length - a.words.length)
    .slice(0, shown)
    .map(({ file, line, words, text }) => `${file}:${line} (${words.length} mots) ${text}`)

/** Four syllables or more, compounds apart: the words that readers stumble over, names left out. */
const isLong = (word: string) =>
  /^\p{Ll}/u.test(word) && word.split('-').some((part) => syllablesIn(bare(part)) > 3)

/** An elided word is read with the word that follows it: « l’accord » is « accord ». */
const bare = (word: string) => word.replace(/^.*’/, '')

const heavy = (sentences: readonly Read[]) =>
  sentences.flatMap(({ file, line, text }) =>
    heavyPhrasesIn(text).map(({ found, plain }) => `${file}:${line} « ${found} » : ${plain}`),
  )
