import { acronyms } from '../../../french/acronyms.ts'
import type { Rule } from '../../rule.ts'
import type { Passage } from '../../read/passages.ts'

/** Better known than what they stand for: file formats, licences, words of every day. */
const known = new Set(
  'API BY CC CSV DOCX FAQ HTML ISBN JSON MIT ODT OFL PDF PME SIREN SIRET SMS TV URL WCAG XML YAML'.split(
    ' ',
  ),
)

/** Marks of work to do: `texte/todo` reports them. */
const marks = new Set(['TODO', 'FIXME', 'TBD', 'TBC', 'XXX'])

/** Titles of works keep their author’s words; what readers type to search is not read. */
const quoted = new Set(['sources', 'redirects', 'synonyms'])
const isRead = ({ kind, value, collection }: Passage) =>
  !quoted.has(collection) && (kind === 'prose' || value.split(/\s/).length > 3)

export const sigle: Rule = {
  code: 'lisibilite/sigle',
  severity: 'avertissement',
  teaches: 'Un sigle se développe à sa première apparition, ou il a son entrée au glossaire.',
  check: ({ passagesByFile, content: { valid, isBroken } }) => {
    if (isBroken('glossary')) return []
    const terms = new Set(valid.glossary.flatMap(({ term, forms }) => [term, ...forms]))
    return passagesByFile.flatMap((own) => {
      const said = new Set([...known, ...marks, ...terms, ...expandedIn(own)])
      return own.filter(isRead).flatMap(({ file, start, source }) =>
        acronyms(source)
          .filter(({ acronym, start: at }) => !isInName(source, at + acronym.length))
          .filter(({ acronym }) => !said.has(acronym) && said.add(acronym))
          .map(({ acronym, start: at }) => ({
            file: file.path,
            start: start + at,
            message: `Que veut dire « ${acronym} » ? Écrivez le nom entier, puis le sigle entre parenthèses, ou définissez-le dans content/glossary.yaml.`,
          })),
      )
    })
  },
}

/** « TVT Innovation » is the name of someone, « RSA PRIVATE » capitals of someone’s taste. */
const isInName = (text: string, end: number) => /^[ \u00a0]\p{Lu}/u.test(text.slice(end))

/** « la Caisse (CDC) » or « CDC (la Caisse) ». */
function expandedIn(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ value }) =>
    acronyms(value)
      .filter(({ acronym, start }) => {
        const after = value.slice(start + acronym.length)
        return (
          (value[start - 1] === '(' && after.startsWith(')')) || /^[ \u00a0]\(\p{Ll}/u.test(after)
        )
      })
      .map(({ acronym }) => acronym),
  )
}
