import { figuresOf } from '../../label/label.ts'
import { eventsBetween } from '../../label/timeline.ts'
import { precedes } from '../../french/dates.ts'
import { guessOf } from '../../french/words.ts'
import { partialDate } from '../../kinds/common.ts'
import { tags } from '../../markdown/tags.ts'
import { plainAttributes } from '../../markdown/tree.ts'
import type { Project } from '../read/project.ts'
import type { Family } from '../rule.ts'
import { anyTag, correction, eachAttribute, eachNode, error, inNodes, policyOf } from '../search.ts'

/** What the policy of `markdown/` refuses, by code. */
const refused = [
  'html/attribut',
  'html/interdit',
  'image/distante',
  'md/commentaire',
  'mdx/accolade',
  'mdx/composant',
  'mdx/export',
  'mdx/expression',
  'mdx/import',
]

export const mdxRules: Family = {
  ...Object.fromEntries(refused.map((code) => [code, error(policyOf(code))])),
  'mdx/autolien': correction(policyOf('mdx/autolien')),
  'mdx/syntaxe': error(
    policyOf('mdx/syntaxe'),
    inNodes(
      'text',
      new RegExp(`\\\\(?=</?(?:${Object.keys(tags).join('|')})\\b)`, 'g'),
      'Retirez la barre oblique inverse devant la balise : elle s’afficherait telle quelle.',
    ),
  ),
  'mdx/inferieur': error(
    policyOf('mdx/inferieur'),
    // Followed by a blank, the sign is shown: one blank less, and the page is not.
    inNodes(
      'text',
      /(?<!\\)<(?=[\s\d=])/g,
      'Écrivez « moins de » en toutes lettres, ou &lt; pour afficher le signe.',
    ),
  ),
  'mdx/attribut': error(
    policyOf('mdx/attribut'),
    // Values that only the data or the calendar can judge.
    eachAttribute(({ tag, name, value, isTwice }, { content }) => {
      if (isTwice) return `« ${name} » est écrit deux fois : gardez-en un.`
      if (name === 'titre' && value === '') return 'Ce titre est vide : écrivez ses mots.'
      const isFigure = tag === 'Chiffre' && name === 'de'
      const figures = isFigure ? Object.keys(figuresOf(content.valid)) : [value]
      if (!figures.includes(value))
        return `« ${value} » n’est pas un chiffre connu. ${guessOf(value, figures) || `Chiffres : ${figures.join(', ')}.`}`
      return (
        tag === 'Chronologie' &&
        /^(depuis|jusque)$/.test(name) &&
        !partialDate.safeParse(value).success &&
        `« ${value} » n’est pas une date : écrivez 2014, 2014-11 ou 2014-11-12.`
      )
    }),
  ),
  'mdx/intervalle': error(
    eachNode('mdxJsxFlowElement', (node, _, project) => {
      const { depuis, jusque } = plainAttributes(node)
      const [from, to] = [depuis, jusque].map((date) => partialDate.safeParse(date).data)
      return node.name === 'Chronologie' && from && to && emptyInterval(from, to, project)
    }),
  ),
  'mdx/vide': error(
    // Where the syntax is at fault, what the tag holds may not have been read.
    eachNode(
      anyTag,
      ({ name, children }, { faults }) =>
        tags[name ?? '']?.children &&
        children.length === 0 &&
        !faults.some(({ rule }) => rule === 'mdx/syntaxe') &&
        `<${name}> est vide : écrivez un texte entre <${name}> et </${name}>, ou supprimez la balise.`,
    ),
  ),
}

function emptyInterval(from: string, to: string, { content }: Project): string | false {
  if (precedes(to, from))
    return `Cette chronologie finit (${to}) avant de commencer (${from}) : écrivez depuis="${to}" jusque="${from}".`
  return (
    content.isSound('timeline') &&
    eventsBetween(content.valid.timeline, from, to).length === 0 &&
    `content/timeline.yaml n’a aucune date de ${from} à ${to} : changez l’une des deux.`
  )
}
