import { figuresOf } from '../../label/label.ts'
import { eventsBetween } from '../../label/timeline.ts'
import { precedes } from '../../french/dates.ts'
import { nearest } from '../../french/words.ts'
import { partialDate } from '../../kinds/common.ts'
import { tags } from '../../markdown/tags.ts'
import { endOf, startOf } from '../read/body.ts'
import type { Project } from '../read/project.ts'
import type { Rule } from '../rule.ts'
import { all, eachNode, matches, policyOf, type Said } from '../search.ts'

const anyTag = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const

/** What the policy of `markdown/` refuses: the table of its codes. */
const refused: [code: string, teaches: string, severity?: Rule['severity']][] = [
  ['html/attribut', 'Un attribut peut exécuter du code, suivre les lecteurs ou masquer la page.'],
  [
    'html/interdit',
    'Le contenu s’écrit en Markdown : une balise HTML peut exécuter, charger ou masquer.',
  ],
  ['html/non-ferme', 'Une balise jamais fermée avale la suite de la page.'],
  ['md/commentaire', 'Un commentaire serait publié dans la page.'],
  ['mdx/accolade', 'Une accolade ouvre du code : pour l’afficher, tapez \\\\{.'],
  [
    'mdx/autolien',
    'Un lien a des mots qui disent où il mène : [exemple.fr](https://exemple.fr/).',
    'correction',
  ],
  [
    'mdx/composant',
    'Seules quelques balises sont permises : leur liste est dans src/markdown/tags.ts.',
  ],
  ['mdx/export', 'Un export remplacerait la page par du code.'],
  [
    'mdx/expression',
    'Ce qui est entre accolades est exécuté comme du code : le contenu n’en a pas besoin.',
  ],
  ['mdx/import', 'Un import exécuterait du code au moment de construire le site.'],
]

export const mdxRules: Rule[] = [
  ...refused.map(([code, teaches, severity]) => ({
    code,
    teaches,
    ...(severity ? { severity } : {}),
    check: policyOf(code),
  })),
  {
    code: 'mdx/syntaxe',
    teaches: 'Une balise ouverte se ferme, et ses valeurs sont entre guillemets droits.',
    check: all(
      policyOf('mdx/syntaxe'),
      eachNode('text', (node, { file: { text } }) =>
        matches(
          text.slice(startOf(node), endOf(node)),
          new RegExp(`\\\\(?=</?(?:${Object.keys(tags).join('|')})\\b)`, 'g'),
          () =>
            'Retirez la barre oblique inverse devant la balise : elle s’afficherait telle quelle.',
          startOf(node),
        ),
      ),
    ),
  },
  {
    code: 'mdx/inferieur',
    teaches: 'Le signe < ouvre une balise : écrivez « moins de », ou &lt;.',
    check: all(
      policyOf('mdx/inferieur'),
      // Followed by a blank, the sign is shown: one blank less, and the page is not.
      eachNode('text', (node, { file: { text } }) =>
        matches(
          text.slice(startOf(node), endOf(node)),
          /(?<!\\)<(?=[\s\d=])/g,
          () => 'Écrivez « moins de » en toutes lettres, ou &lt; pour afficher le signe.',
          startOf(node),
        ),
      ),
    ),
  },
  {
    code: 'mdx/attribut',
    teaches: 'Chaque balise a ses attributs, écrits une fois chacun, entre guillemets droits.',
    check: all(
      policyOf('mdx/attribut'),
      // Values that only the data or the calendar can judge.
      eachNode(anyTag, (node, _, project) =>
        node.attributes.map((attribute, index): Said => {
          if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
            return undefined
          const { name, value } = attribute
          const at = startOf({ position: attribute.position ?? node.position })
          const isTwice = node.attributes.findIndex((each) => 'name' in each && each.name === name)
          const message =
            isTwice < index
              ? `« ${name} » est écrit deux fois : gardez-en un.`
              : wrongValue(`${node.name} ${name}`, value, project)
          return message !== undefined && { at, message }
        }),
      ),
    ),
  },
  {
    code: 'mdx/intervalle',
    teaches: 'Une chronologie va d’une date à une autre, plus tardive, et montre au moins un fait.',
    check: eachNode('mdxJsxFlowElement', (node, _, project) => {
      if (node.name !== 'Chronologie') return undefined
      const [from, to] = ['depuis', 'jusque'].map((name) => {
        const { value } = node.attributes.find((each) => 'name' in each && each.name === name) ?? {}
        return partialDate.safeParse(value).data
      })
      return from && to ? emptyInterval(from, to, project) : undefined
    }),
  },
  {
    code: 'mdx/vide',
    teaches: 'Une balise qui entoure un texte en contient un.',
    // Where the syntax is at fault, what the tag holds may not have been read.
    check: eachNode(anyTag, ({ name, children }, { faults }) =>
      name &&
      Object.hasOwn(tags, name) &&
      tags[name]?.children &&
      children.length === 0 &&
      !faults.some(({ rule }) => rule === 'mdx/syntaxe')
        ? `<${name}> est vide : écrivez un texte entre <${name}> et </${name}>, ou supprimez la balise.`
        : undefined,
    ),
  },
]

function wrongValue(place: string, value: string, { content }: Project): string | undefined {
  const figures = place === 'Chiffre de' ? Object.keys(figuresOf(content.valid)) : [value]
  if (!figures.includes(value)) {
    const guess = nearest(value, figures)
    return `« ${value} » n’est pas un chiffre connu. ${guess ? `Vouliez-vous dire « ${guess} » ?` : `Chiffres : ${figures.join(', ')}.`}`
  }
  return /^Chronologie (depuis|jusque)$/.test(place) && !partialDate.safeParse(value).success
    ? `« ${value} » n’est pas une date : écrivez 2014, 2014-11 ou 2014-11-12.`
    : undefined
}

function emptyInterval(from: string, to: string, { content }: Project): string | undefined {
  if (precedes(to, from))
    return `Cette chronologie finit (${to}) avant de commencer (${from}) : écrivez depuis="${to}" jusque="${from}".`
  return content.isSound('timeline') && eventsBetween(content.valid.timeline, from, to).length === 0
    ? `content/timeline.yaml n’a aucune date de ${from} à ${to} : changez l’une des deux.`
    : undefined
}
