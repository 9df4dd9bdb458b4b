import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { plural } from '../../french/numbers.ts'
import { nodesOf, sourceOf, startOf } from '../read/body.ts'
import { excessIn } from '../read/file.ts'
import { belongingOf } from '../read/records.ts'
import type { Family } from '../rule.ts'
import { correction, eachBody, eachNode, eachText, error, inNodes, matches } from '../search.ts'
import { isWordless } from './links.ts'

/** Texts that the site sets inside a page, under a title of its own. */
const untitled = new Set(['criteria', 'steps', 'questions', 'benefits'])

/** What word processors and hurried hands begin an item with; dialogues have dashes too. */
const falseItems = [
  /^[ \t]*([•·▪‣◦●○■□⁃][ \t\u00a0\u202f]*|[-*+][\u00a0\u202f]|\d{1,2}(?:[.)](?=\p{L})|[.)][\u00a0\u202f]))/mu,
  /^[ \t]*[\u00a0\u202f]+([-*+>]|#{2,6}|\d+\.)/m,
  /^(-)(?=\p{L})/u,
  /^[ \t]*((?!\|)[\p{S}\p{Pd}§o])[ \t\u00a0]+\S.*\n[ \t]*\1[ \t\u00a0]/mu,
  /^[ \t]*(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})(?:[°./)]{1,2}|[ \u00a0]-)) ?\S.*\n[ \t]*\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})(?:[°./)]{1,2}|[ \u00a0]-) ?\S/m,
]

/** A line that surely begins an item; the dash of a dialogue and the signs of sums may not. */
const itemSign =
  /^([ \t]*)(?:[•·▪‣◦●○■□⁃–o\p{So}][ \t\u00a0\u202f]+|[-*+][\u00a0\u202f]+|-(?=\p{L})|(?:(\d{1,2}\.)[\u00a0\u202f]+))/gmu
const asItem = (_: string, indent: string, number = '-') => `${indent}${number} `
/** A list may begin after an empty line, an item or a colon. */
const beforeList = /^[ \t]*$|^[ \t]*(?:[-*+]|\d+[.)])[ \t]|^\S.*(:\s*)$/s

/** What is left on the page of a mark that was not read as one. */
const leftovers: [pattern: RegExp, message: string][] = [
  [
    /(?<!\\|\*)\*{1,3}(?=[ \u00a0]?\p{L})|(?<![\p{L}\d_\\])_{1,2}(?=\p{L})|(?<![=~])(?:==|~~)(?=\p{L})|(?<!\p{L})\+\+(?=\p{L})|[~^]\d+[~^]/gu,
    'Ces signes s’afficheraient tels quels : collez **, * ou ~~ aux mots, une paire de chaque côté, ou retirez-les.',
  ],
  [
    /\\\](?=\\?\()|^\d+\\[.)] |^\\(?=[#>-]+ )|\\\*\\\*|\\\[\^?\d+\\\]/gm,
    'Retirez la barre oblique inverse : elle empêche de lire ce signe.',
  ],
  [/&amp;(?:#\w+|[a-z]{2,8});/gi, 'Ce code s’afficherait tel quel : tapez le caractère.'],
  [/&lt;\/?[a-z][^&\n]{0,60}&gt;/gi, 'Cette balise s’afficherait telle quelle : retirez-la.'],
  [
    /^(?::::|\[!\w+\]|[!?]{3}[ ]\w)/gm,
    'Cette écriture n’est pas connue ici : mettez la note entre <Encadre titre="Note"> et </Encadre>.',
  ],
  [/!?\[\[/g, 'Les crochets doubles ne font pas un lien : écrivez [texte](/page/).'],
  // After a word: the unit of an area, « 12 km² », has fewer letters.
  [
    /(?<=^|\p{L}{3}|[.!?»)])[¹²³⁰⁴-⁹]+/gu,
    'Une note de traitement de texte ne mène nulle part : écrivez <Source id="…" />, ou [^1].',
  ],
  [/^#{7,}/g, 'Un titre a deux à six dièses : ##.'],
]

/** Titles, tables, lists and blocks. */
export const structureRules: Family = {
  'titre/niveau': error(
    eachBody((body) =>
      nodesOf(body, 'heading').map((heading, index, headings) => {
        const { depth } = heading
        const previous = headings[index - 1]?.depth ?? 1
        const say = (message: string) => ({ at: startOf(heading), message })
        if (untitled.has(body.collection))
          return say(
            'Pas de titre ici : ce texte est affiché sous son propre titre. Mettez un mot en **gras**.',
          )
        if (depth === 1)
          return say('Le titre de la page est dans l’en-tête (title) : commencez par ##.')
        if (depth <= previous + 1) return undefined
        const [from, to] = ['#'.repeat(previous), '#'.repeat(previous + 1)]
        return say(
          previous === 1 ? 'Commencez par ##.' : `Passez de ${from} à ${to} : un niveau est sauté.`,
        )
      }),
    ),
  ),
  'titre/vide': error(
    eachNode(
      'heading',
      (heading) =>
        isWordless(heading) && 'Ce titre est vide : écrivez ses mots, ou supprimez la ligne.',
    ),
    eachBody(({ tree: { children }, faults }) => {
      const shown = children.filter(({ type }) => !/^(mdxFlowExpression|definition)$/.test(type))
      return shown.map((node, index) => {
        const next = shown.slice(index + 1).find(({ type }) => type !== 'footnoteDefinition')
        const isEmpty =
          !next || (next.type === 'heading' && 'depth' in node && next.depth <= node.depth)
        return (
          node.type === 'heading' &&
          isEmpty &&
          faults.length === 0 &&
          children.some(hasContent) && {
            at: startOf(node),
            message: 'Rien ne suit ce titre : écrivez son texte, ou supprimez-le.',
          }
        )
      })
    }),
  ),
  'titre/espace': correction(
    inNodes('paragraph', /^(#{2,6})(?![#\t\n\r ])[\u00a0\u202f]*/, (_, { 1: marks = '' }) => ({
      message: `Mettez une espace ordinaire après ${marks} pour en faire un titre.`,
      mend: `${marks} `,
    })),
  ),
  'titre/gras': error(
    inNodes(
      'heading',
      /-+[ \t]*$(?<!^#[^]*)/,
      'Ces tirets font un titre de ce qui précède. Pour un trait, laissez une ligne vide avant ; pour un titre, écrivez ## devant.',
    ),
    eachNode(
      'heading',
      ({ children: [only, ...others] }) =>
        only?.type === 'strong' &&
        others.length === 0 &&
        'Un titre est déjà en gras : retirez les étoiles.',
    ),
    eachBody(({ collection, tree: { children } }) =>
      children.map((node) => {
        const isAlone = node.type === 'paragraph' && node.children.length === 1
        const words = isAlone && node.children[0]?.type === 'strong' ? toString(node) : ''
        return (
          !untitled.has(collection) &&
          collection !== 'kit' &&
          /^\S.{0,60}[^.:;!?…\s\u00a0]$/.test(words) && {
            at: startOf(node),
            message: `Pour faire un titre de « ${words} », écrivez ## devant, sans étoiles.`,
          }
        )
      }),
    ),
  ),
  'tableau/colonnes': error(
    eachNode('table', ({ children: [head, ...rows] }) => {
      const titles = head?.children ?? []
      if (rows.length === 0) return 'Ce tableau n’a pas de ligne : ajoutez-en, ou supprimez-le.'
      const message = 'Cette colonne n’a pas de titre : écrivez-le dans la première ligne.'
      return [
        ...titles.filter(isWordless).map((cell) => ({ at: startOf(cell), message })),
        ...rows
          .filter(({ children }) => children.length !== titles.length)
          .map((row) => ({
            at: startOf(row),
            message: `Cette ligne a ${plural(row.children.length, 'case', 'cases')}, l’en-tête en a ${titles.length} : comptez les barres |.`,
          })),
      ]
    }),
    eachNode('paragraph', (paragraph, { file }) => {
      const [first = '', ...others] = sourceOf(paragraph, file).split(/\r?\n/)
      // Copied from a spreadsheet or a word processor.
      const cells = [/^[^;]*[^\s;];[^\s;]/, /^[^,]*[^\s\d],\S[^,]*,\S/, /\|/]
      const isTable =
        others.length > 0 &&
        cells.some((cell) => [first, ...others].every((line) => cell.test(line)))
      return (
        (isTable || /\S[\p{L}\d]\t\S|^\+-{2}/u.test(first)) &&
        'Ce tableau ne s’affichera pas : écrivez | Un | Deux |, puis | --- | --- |, puis une ligne | … | … | par rangée.'
      )
    }),
  ),
  'md/cloture': error(
    inNodes(
      'code',
      /^((`|~)\2{2,})(?!\2)(?![^]*[\r\n][\s>]*\1\2*\s*$)/,
      (fence) => `Bloc ${fence} jamais fermé : ajoutez ${fence} après le code.`,
    ),
    eachNode(
      'code',
      ({ lang }) =>
        /^(md|mdx|markdown)$/i.test(lang ?? '') &&
        'Retirez les lignes ``` autour de ce texte : il serait montré comme du code.',
    ),
  ),
  'md/liste': error(
    eachNode('paragraph', (paragraph, { file, source }) => {
      const start = startOf(paragraph)
      const text = sourceOf(paragraph, file)
      const lead = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
      const tell = (_: string, { 1: mark = '', index }: RegExpExecArray) => {
        const message = `« ${mark.trim()} » ne fait pas une liste : écrivez « ${/\d/.test(mark) ? '1.' : '-'} » puis une espace ordinaire, après une ligne vide.`
        const [before, colon] = beforeList.exec(lead + text.slice(0, index)) ?? []
        const mend = (colon ? '\n' : '') + text.slice(index).replace(itemSign, asItem)
        const isSafe = before !== undefined && !text.endsWith(mend) && !/\n[ \t]*>/.test(mend)
        const edit = { start: start + index, end: start + text.length, text: mend }
        return { message, edits: isSafe ? [edit] : [] }
      }
      return falseItems.flatMap((pattern) => matches(text, pattern, tell, start))
    }),
    eachNode('listItem', ({ checked, children }) =>
      typeof checked === 'boolean'
        ? 'Retirez la case à cocher, « [ ] » ou « [x] » : gardez le tiret et le texte.'
        : children.length === 0 && 'Cet élément de liste est vide.',
    ),
  ),
  'md/signe': error(...leftovers.map(([pattern, message]) => inNodes('text', pattern, message))),
  'md/imbrication': error(
    eachText((file) => {
      const at = belongingOf(file.path) ? excessIn(file) : -1
      const message =
        'Trop de listes l’une dans l’autre, de signes ou de texte d’affilée : coupez ce passage.'
      return at >= 0 && { at, message }
    }),
  ),
  'page/vide': error(
    eachBody(({ start, faults, tree, file: { text } }) => {
      if (start === 0 || faults.length > 0) return undefined
      const shown = tree.children.filter(hasContent)
      const [only, ...others] = new Set(shown.map((node) => ('name' in node ? node.name : '')))
      const say = (message: string) => ({ at: Math.min(text.length, start), message })
      if (shown.length === 0)
        return say('La page n’a pas de texte : écrivez au moins un paragraphe sous l’en-tête.')
      return (
        (only === 'Ouvert' || only === 'Ferme') &&
        others.length === 0 &&
        say(`Hors de <${only}>, la page n’a pas de texte : elle serait vide le reste du temps.`)
      )
    }),
  ),
}

function hasContent(node: RootContent): boolean {
  if (/^(heading|thematicBreak|definition|mdxFlowExpression)$/.test(node.type)) return false
  return (
    node.type !== 'paragraph' ||
    node.children.some(({ type }) => type !== 'text' && type !== 'mdxTextExpression') ||
    toString(node).trim() !== ''
  )
}
