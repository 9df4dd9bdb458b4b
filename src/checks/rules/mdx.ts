import { figuresOf, placesOf } from '../../label/label.ts'
import { guessOf } from '../../french/words.ts'
import { fitsEntries, tags } from '../../markdown/tags.ts'
import type { Family } from '../rule.ts'
import { anyTag, correction, eachAttribute, eachNode, error, inNodes, policyOf } from '../search.ts'

/** What the policy of `markdown/` refuses, by code. */
const refused = [
  'html/interdit',
  'image/distante',
  'md/commentaire',
  'mdx/export',
  'mdx/expression',
  'mdx/import',
]

export const mdxRules: Family = {
  ...Object.fromEntries(refused.map((code) => [code, error(policyOf(code))])),
  'mdx/composant': error(
    policyOf('mdx/composant'),
    eachNode(
      anyTag,
      ({ name }, { collection }) =>
        collection !== 'pages' &&
        !fitsEntries(name ?? '') &&
        `<${name}> ne se met que dans une page de content/pages/.`,
    ),
  ),
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
    // Values that only the data can judge.
    eachAttribute(({ tag, name, value, all, isTwice }, { content: { valid } }) => {
      if (isTwice) return `« ${name} » est écrit deux fois : gardez-en un.`
      if (name === 'titre' && value === '') return 'Ce titre est vide : écrivez ses mots.'
      if (tag !== 'Chiffre' || name !== 'de') return undefined
      const areNamed = all['en'] === 'noms'
      const known = Object.keys(areNamed ? placesOf(valid) : figuresOf(valid))
      const fault = areNamed ? 'ne compte pas de lieux à nommer' : 'n’est pas un chiffre connu'
      return (
        !known.includes(value) &&
        `« ${value} » ${fault}. ${guessOf(value, known) || `Chiffres : ${known.join(', ')}.`}`
      )
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
