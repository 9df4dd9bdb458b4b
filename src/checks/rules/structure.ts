import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { plural } from '../../french/numbers.ts'
import { endOf, nodesOf, startOf } from '../read/body.ts'
import { tooDeep } from '../read/file.ts'
import { positionAt } from '../read/text.ts'
import type { Rule } from '../rule.ts'
import { eachBody, eachNode, eachText, matches, all, type Said } from '../search.ts'
import { isWordless } from './links.ts'

/** Texts that the site sets inside a page, under a title of its own. */
const untitled = new Set(['criteria', 'steps', 'questions', 'benefits'])

/** Titles, tables, lists and blocks. */
export const structureRules: Rule[] = [
  {
    code: 'titre/niveau',
    teaches:
      'Les titres s’emboîtent sans saut : ##, puis ###. Le titre de la page est dans l’en-tête.',
    check: eachBody((body) =>
      nodesOf(body, 'heading').map((heading, index, headings) => {
        const { depth } = heading
        const previous = headings[index - 1]?.depth ?? 1
        const at = startOf(heading)
        if (untitled.has(body.collection))
          return {
            at,
            message:
              'Pas de titre ici : ce texte est affiché sous son propre titre. Mettez un mot en **gras**.',
          }
        if (depth === 1)
          return {
            at,
            message: 'Le titre de la page est dans l’en-tête (title) : commencez par ##.',
          }
        const [from, to] = ['#'.repeat(previous), '#'.repeat(previous + 1)]
        const message =
          previous === 1 ? 'Commencez par ##.' : `Passez de ${from} à ${to} : un niveau est sauté.`
        return depth > previous + 1 && { at, message }
      }),
    ),
  },
  {
    code: 'titre/vide',
    teaches: 'Un titre a des mots, et quelque chose dessous : il est au sommaire et sert d’ancre.',
    check: all(
      eachNode(
        'heading',
        (heading) =>
          isWordless(heading) && 'Ce titre est vide : écrivez ses mots, ou supprimez la ligne.',
      ),
      eachBody(({ tree: { children }, faults }) => {
        const last = children.findLast(
          ({ type }) => !/^(mdxFlowExpression|(footnoteD|d)efinition)$/.test(type),
        )
        return (
          faults.length === 0 &&
          last?.type === 'heading' &&
          children.some(hasContent) && {
            at: startOf(last),
            message: 'Rien ne suit ce titre : écrivez son texte, ou supprimez-le.',
          }
        )
      }),
    ),
  },
  {
    code: 'titre/espace',
    severity: 'correction',
    teaches: 'Un titre a une espace après ses dièses : « ## Étapes ».',
    check: eachNode('paragraph', (paragraph, { file: { text } }) => {
      const start = startOf(paragraph)
      const [, marks = '', hard = ''] =
        /^(#{2,6})(?![#\t\n\r ])([\u00a0\u202f]*)/.exec(text.slice(start, start + 9)) ?? []
      const place = start + marks.length
      return (
        marks !== '' && {
          message: `Mettez une espace ordinaire après ${marks} pour en faire un titre.`,
          edits: [{ start: place, end: place + hard.length, text: ' ' }],
        }
      )
    }),
  },
  {
    code: 'titre/souligne',
    teaches: 'Des tirets collés sous un paragraphe en font un titre : un titre s’écrit avec ##.',
    check: eachNode('heading', (heading, { source }) => {
      const written = source.slice(startOf(heading), endOf(heading))
      const { index } = /-+[ \t]*$/.exec(written) ?? {}
      return (
        index !== undefined &&
        !written.startsWith('#') && {
          at: startOf(heading) + index,
          message:
            'Ces tirets font un titre de ce qui précède. Pour un trait, laissez une ligne vide avant ; pour un titre, écrivez ## devant.',
        }
      )
    }),
  },
  {
    code: 'titre/gras',
    teaches: 'Un titre s’écrit avec ## : des mots en gras, seuls, n’en sont pas un.',
    check: eachBody((body) =>
      untitled.has(body.collection) || body.collection === 'kit'
        ? []
        : body.tree.children.map((node): Said => {
            if (node.type !== 'paragraph' || node.children.length !== 1) return undefined
            const words = node.children[0]?.type === 'strong' ? toString(node) : ''
            return (
              /^\S.{0,60}[^.:;!?…\s\u00a0]$/.test(words) && {
                at: startOf(node),
                message: `Pour faire un titre de « ${words} », écrivez ## devant, sans étoiles.`,
              }
            )
          }),
    ),
  },
  {
    code: 'tableau/colonnes',
    teaches: 'Chaque ligne d’un tableau a autant de cases que son en-tête.',
    check: all(
      eachNode('table', ({ children: [head, ...rows] }) => {
        const width = head?.children.length ?? 0
        if (rows.length === 0) return 'Ce tableau n’a pas de ligne : ajoutez-en, ou supprimez-le.'
        return rows.map(
          (row) =>
            row.children.length !== width && {
              at: startOf(row),
              message: `Cette ligne a ${plural(row.children.length, 'case', 'cases')}, l’en-tête en a ${width} : comptez les barres |.`,
            },
        )
      }),
      eachNode('paragraph', (paragraph, { file: { text } }) => {
        const lines = text.slice(startOf(paragraph), endOf(paragraph)).split(/\r?\n/)
        const isTable =
          /^\|.*\|\s*$/.test(lines[0]!) && /^\s*\|?\s*:?-+|^\s*\|.*\|/.test(lines[1] ?? '')
        // Copied from a spreadsheet or a word processor.
        const isPasted =
          lines.length > 1 &&
          [/\t/, /^[^;]*\S;\S[^;]*;\S/].some((cell) => lines.every((line) => cell.test(line)))
        if (isTable)
          return 'Ce tableau ne s’affichera pas : sous l’en-tête, mettez une ligne | --- | --- | d’autant de cases.'
        return (
          isPasted &&
          'Ce tableau ne s’affichera pas : écrivez | Un | Deux |, puis | --- | --- |, puis une ligne | … | … | par rangée.'
        )
      }),
    ),
  },
  {
    code: 'tableau/entete',
    teaches: 'Chaque colonne d’un tableau a un titre, que les lecteurs d’écran répètent.',
    check: eachNode('table', ({ children: [head] }) =>
      (head?.children ?? []).map(
        (cell) =>
          isWordless(cell) && {
            at: startOf(cell),
            message: 'Cette colonne n’a pas de titre : écrivez-le dans la première ligne.',
          },
      ),
    ),
  },
  {
    code: 'code/non-ferme',
    teaches:
      'Un bloc de code ouvert par ``` se ferme par ``` ; sinon le reste de la page devient du code.',
    check: eachNode('code', (node, { file }) => {
      const source = file.text.slice(startOf(node), endOf(node))
      const [fence] = /^(`{3,}|~{3,})/.exec(source) ?? []
      const last = source
        .slice(source.search(/[^\r\n]*$/))
        .replace(/^[\s>]*/, '')
        .trimEnd()
      const isClosed =
        fence === undefined ||
        (/[\r\n]/.test(source) &&
          last.length >= fence.length &&
          last === fence[0]!.repeat(last.length))
      return (
        !isClosed &&
        `Bloc ${fence} ouvert ligne ${positionAt(file, startOf(node)).line}, jamais fermé : ajoutez ${fence} après le code.`
      )
    }),
  },
  {
    code: 'md/case',
    teaches: 'Un texte n’a pas de case à cocher : sur la page, elle serait sans nom et sans effet.',
    check: eachNode(
      'listItem',
      ({ checked }) =>
        typeof checked === 'boolean' &&
        'Retirez la case à cocher, « [ ] » ou « [x] » : gardez le tiret et le texte.',
    ),
  },
  {
    code: 'md/liste',
    teaches: 'Une liste s’écrit avec un tiret et une espace ordinaire, une ligne par élément.',
    check: eachNode('paragraph', (paragraph, { file: { text } }) =>
      matches(
        text.slice(startOf(paragraph), endOf(paragraph)),
        /^[ \t]*(?:[•·▪‣◦–—][ \t\u00a0\u202f]*|[-*+][\u00a0\u202f]|\d{1,2}(?:[.)](?=\p{L})|[.)][\u00a0\u202f]))/gmu,
        (mark) =>
          `« ${mark.trim()} » ne fait pas une liste : écrivez « ${/\d/.test(mark) ? mark.trim() : '-'} » puis une espace ordinaire, après une ligne vide.`,
        startOf(paragraph),
      ).slice(0, 1),
    ),
  },
  {
    code: 'md/bloc',
    teaches: 'Une note à part du texte s’écrit entre <Encadre titre="…"> et </Encadre>.',
    check: eachNode(
      'paragraph',
      (paragraph, { file: { text } }) =>
        /^(:::|\[!\w+\])/.test(text.slice(startOf(paragraph))) &&
        'Cette écriture n’est pas connue ici : mettez la note entre <Encadre titre="Note"> et </Encadre>.',
    ),
  },
  {
    code: 'md/etoiles',
    teaches: 'Les étoiles du gras et de l’italique touchent les mots, et vont par paires.',
    check: eachNode('text', (node, { file: { text } }) =>
      matches(
        text.slice(startOf(node), endOf(node)),
        /(?<!\\|\*)\*{1,3}(?=[ \u00a0]?\p{L})/gu,
        () =>
          'Ces étoiles s’afficheraient telles quelles : collez-les aux mots, une paire de chaque côté, ou écrivez \\*.',
        startOf(node),
      ).slice(0, 1),
    ),
  },
  {
    code: 'md/imbrication',
    teaches: 'Une liste ou une citation s’emboîte peu : au-delà, personne ne s’y retrouve.',
    check: eachText(({ path, text }) =>
      /^content\/.*\.mdx?$/.test(path)
        ? matches(
            text,
            tooDeep,
            () => 'Trop de listes ou de citations l’une dans l’autre : gardez-en trois au plus.',
          )
        : undefined,
    ),
  },
  {
    code: 'page/vide',
    teaches: 'Une page a au moins un paragraphe ou une balise qui montre des données.',
    // The words of a page that the site assembles may be the title alone.
    check: eachBody(({ start, collection, faults, tree, file: { text } }): Said => {
      if (start === 0 || collection === 'listings' || faults.length > 0) return undefined
      const shown = tree.children.filter(hasContent)
      const [only, ...others] = new Set(shown.map((node) => ('name' in node ? node.name : '')))
      const at = Math.min(text.length, start)
      if (shown.length === 0)
        return {
          at,
          message: 'La page n’a pas de texte : écrivez au moins un paragraphe sous l’en-tête.',
        }
      return (
        (only === 'Ouvert' || only === 'Ferme') &&
        others.length === 0 && {
          at,
          message: `Hors de <${only}>, la page n’a pas de texte : elle serait vide le reste du temps.`,
        }
      )
    }),
  },
]

function hasContent(node: RootContent): boolean {
  if (/^(heading|thematicBreak|definition|mdxFlowExpression)$/.test(node.type)) return false
  return (
    node.type !== 'paragraph' ||
    node.children.some(({ type }) => type !== 'text' && type !== 'mdxTextExpression') ||
    toString(node).trim() !== ''
  )
}
