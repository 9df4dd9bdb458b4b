import type { Nodes } from 'mdast'
import { acronyms } from '../../french/acronyms.ts'
import { sentencesOf, wordsIn } from '../../french/readability.ts'
import type { Passage } from '../read/passages.ts'
import type { Check, Family } from '../rule.ts'
import { eachNode, eachPassage, type Said, warning } from '../search.ts'

/** Nobody holds more words in mind at once; half as many read well. */
const most = 40

/**
 * Better known than what they stand for: file formats, licences, words of every day. The marks of
 * work to do are told by `texte/todo`.
 */
const known =
  'API BY CC CSV DOCX FAQ HTML ISBN JSON MIT ODT OFL PDF PME SIREN SIRET SMS TV URL WCAG XML YAML TODO FIXME TBD TBC XXX'.split(
    ' ',
  )

/** Titles of works keep their author’s words; what readers type to search is not read. */
const notProse = new Set(['sources', 'redirects', 'synonyms'])

export const readabilityRules: Family = {
  'lisibilite/phrase': warning(
    ...eachParagraph((text) =>
      sentencesOf(text).map((sentence) => {
        const { length } = wordsIn(sentence.text)
        const beginning = sentence.text.split(' ').slice(0, 5).join(' ')
        return (
          length > most &&
          `La phrase « ${beginning}… » a ${length} mots : faites-en deux, ou une liste.`
        )
      }),
    ),
  ),
  'lisibilite/sigle': warning(({ passagesByFile, content: { valid, isBroken } }) => {
    if (isBroken('glossary')) return []
    const terms = valid.glossary.flatMap(({ term, forms }) => [term, ...forms])
    return passagesByFile.flatMap((own) => {
      const said = new Set([
        ...known,
        ...terms,
        ...own.flatMap(({ value }) => value.match(expanded) ?? []),
      ])
      return own.filter(isRead).flatMap(({ file: { path: file }, start, source }) =>
        acronyms(source)
          .filter(({ acronym, start: at }) => isBare(acronym) && !inName.test(source.slice(at)))
          .filter(({ acronym }) => !said.has(acronym) && said.add(acronym))
          .map(({ acronym, start: at }) => ({
            file,
            start: start + at,
            message: `Que veut dire « ${acronym} » ? Écrivez le nom entier, puis le sigle entre parenthèses, ou définissez-le dans content/glossary.yaml.`,
          })),
      )
    })
  }),
}

/**
 * Looks at everything that is read as sentences: the paragraphs of the texts, the sentences of the
 * data. Titles, table cells, labels and citations are not.
 */
function eachParagraph(say: (text: string) => Said[]): Check[] {
  return [
    eachNode('paragraph', ({ children }) =>
      say(inOneLine(children.map(wordsOf).join('')).replace(/ (?=[.,])/g, '')),
    ),
    eachPassage((passage) => (isSentence(passage) ? say(inOneLine(passage.value)) : [])),
  ]
}

/** What a reader reads of a node: a figure counts for a word, a citation for none. */
function wordsOf(node: Nodes): string {
  if ('name' in node && node.name === 'Chiffre') return '0'
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

const isSentence = ({ kind, collection, value }: Passage) =>
  kind !== 'prose' && kind !== 'attribute' && !notProse.has(collection) && /[.!?…]$/.test(value)

/** With one ordinary space where there are blanks; a single space stays what it is, untouched. */
const inOneLine = (text: string) => text.replace(/[^\S ]\s*| \s+/g, ' ').trim()

const isRead = ({ kind, value, collection }: Passage) =>
  !notProse.has(collection) && (kind === 'prose' || value.split(/\s/).length > 3)

/** « TVT Innovation » is the name of someone, « Louis XIV » has a number. */
const inName = /^(?:\p{Lu}+(?:&|[ \u00a0]\p{Lu})|[IVX]+(?![\p{L}\p{N}-])|MM\.)/u

/** With an accent, capitals spell a word: « ÇA », « DÉPÔT ». */
const isBare = (acronym: string) => /^[A-Z]+$/.test(acronym)

/** « la Caisse (CDC) » or « CDC (la Caisse) ». */
const expanded =
  /(?<=\()[A-ZÀ-Þ]{2,6}(?=\))|(?<![\p{L}\p{N}-])[A-ZÀ-Þ]{2,6}(?=[ \u00a0]\(\p{L}\p{Ll})/gu
