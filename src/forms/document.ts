import type { Heading, PhrasingContent } from 'mdast'
import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import { addresses } from '../label/addresses.ts'
import type { Entry } from '../label/content.ts'
import { isForm, isSheet, printedPages } from '../label/documents.ts'
import { askedIn } from '../label/form.ts'
import type { Label } from '../label/label.ts'
import { proofs } from '../label/sources.ts'
import { nodesIn } from '../markdown/tree.ts'
import {
  bullets,
  fact,
  heading,
  item,
  link,
  list,
  mark,
  paragraph,
  quote,
  strong,
  table,
  type Block,
} from './blocks.ts'
import { withinDocument } from './citations.ts'
import { typed } from './form-fields.ts'
import { formModel } from './form-model.ts'
import type { ReadPage } from './reading.ts'
import { partOf, sheetOf } from './sheet.ts'

/** What the template of the documents is given. */
export type Printed = ReturnType<typeof printed>

/**
 * A document to download: the pages that it prints, or the questions of the form and the requirements
 * that they serve, with what any document says around.
 * @param site public address of the site with its base path and a final slash
 */
export function printed(entry: Entry<DocumentEntry>, label: Label, site: string, read: ReadPage) {
  const fillable = isForm(entry)
  const { name, tagline, applications, closedSince, contact } = label.site
  const at = (path: string) => link(site + path.slice(1))
  const facts: [term: string, said: string | PhrasingContent, isShown?: boolean][] = [
    ['Version', `${entry.version}, publiée le ${frenchDate(entry.published)}`],
    ['Contenu arrêté au', frenchDate(entry.effective)],
    ['Nature', fillable ? formNature : textNature],
    [
      'État du label',
      `N’existe plus depuis ${closedSince}`,
      applications === 'closed' && !isSheet(entry),
    ],
    [fillable ? 'Page du site' : 'Version en ligne', at(addresses.page(entry.page ?? 'documents'))],
    ['Adresses des sources', at(addresses.page('sources')), isSheet(entry)],
    [
      'Demander un autre format',
      at(addresses.page('contact')),
      contact.email !== null || contact.form !== null,
    ],
  ]
  const items = facts
    .filter(([, , isShown = true]) => isShown)
    .map(([term, said]) => item([fact([term], [said])]))
  const text = fillable
    ? [heading(1, 'Annexe : les exigences'), checklistOf(label)]
    : isSheet(entry)
      ? sheetOf(entry, label, site, read)
      : withAnnexes(entry, withChecklist(textOf(entry, label, site, read), label, site), site)
  const { length } = entry.annexes
  const sourcesTitle = `${length > 0 ? `Annexe ${letterOf(length)}\u00a0: s` : 'S'}ources citées`
  return {
    title: frenchTypography(entry.title),
    subject: frenchTypography(entry.subject),
    author: frenchTypography(name),
    tagline: frenchTypography(tagline),
    version: entry.version,
    published: entry.published,
    /** Height of the lines typed in the fields. */
    leading: typed.leading,
    /** Whether it is set on one page. */
    sheet: isSheet(entry),
    /** On the cover: version, dates and nature, then what the reader must know first. */
    opening: [
      list(items, { data: { look: 'facts' } }),
      ...(fillable ? formNotice(label) : [said(textNotice(label))]),
    ],
    /** What stands before the contents. */
    contents: entry.page === 'cahier-des-charges' ? [requirementsOf(label, site)] : [],
    /** The questions of the form. */
    sections: fillable ? formModel(label) : [],
    /** The text, then the sources that it cites. */
    blocks: withinDocument(outlined(text), label, sourcesTitle),
  }
}

const textNature = 'Reconstitution documentaire, établie à partir de sources publiques'
const formNature = 'Formulaire propre à ce site, bâti sur les exigences du cahier des charges'

const textNotice = ({ site }: Label) =>
  `Ce document n’est pas un original. ${site.name} n’est pas un site officiel : il documente le label à partir de sources publiques. Les numéros entre crochets renvoient aux sources citées à la fin.`

/** What whoever fills the form must know first. */
function formNotice(label: Label): Block[] {
  const { site } = label
  const { email } = site.submission
  const asked = formModel(label).flatMap(({ fields }) => fields)
  const figures = asked.filter(({ kind }) => kind === 'figure').length
  const expected = asked.filter(({ required }) => required).length
  const sending =
    site.applications === 'open'
      ? email
        ? `Envoyez le dossier par courriel à ${email}.`
        : 'L’adresse de dépôt n’est pas établie : demandez-la par la page de contact.'
      : `Le label n’existe plus depuis ${site.closedSince} : aucun dossier n’est reçu. Le formulaire sert à comprendre ce qui était demandé, ou à s’en inspirer.`
  return [
    note(
      'Ce formulaire est une création de ce site',
      said(
        'Le formulaire d’origine, publié en janvier 2014, n’a pas été retrouvé. Celui-ci ne le reproduit pas et n’a rien d’officiel : il est bâti sur les exigences du cahier des charges, et chaque champ dit laquelle il sert.',
      ),
    ),
    note(
      'Avant de remplir',
      bullets(
        [
          `${asked.length} questions, dont ${expected} attendues. Le temps à prévoir n’a pas été mesuré : réunissez d’abord les ${figures} chiffres et les pièces de la dernière section.`,
          'Une réponse attendue est signalée. Un champ peut rester vide si le territoire ne sait pas : la dernière section demande alors pourquoi.',
          'Une estimation vaut mieux qu’une case vide : cochez « estimation », et donnez sa source.',
          'Les numéros E1, E1.1… sont ceux des exigences, données en annexe.',
          'Un cadre du PDF n’imprime que ce qu’il montre : un texte collé peut en dépasser. Enregistrez votre copie avant de fermer.',
          sending,
        ].map((text) => [frenchTypography(text)]),
      ),
    ),
    note(
      'Données personnelles',
      said(
        'Le dossier nomme des personnes : n’écrivez que ce qui est utile, en accord avec elles, et dites-leur qui le recevra. Rien de ce que vous tapez n’est transmis à ce site par ce fichier.',
      ),
    ),
  ]
}

const said = (text: string) => paragraph(frenchTypography(text))

const note = (title: string, block: Block) =>
  quote([paragraph(strong(title)), block], { data: { look: 'note' } })

/** The pages that a text prints: the first one, then the others, each under its own title. */
const textOf = (entry: Entry<DocumentEntry>, label: Label, site: string, read: ReadPage): Block[] =>
  printedPages(entry).flatMap((id, index) => {
    const path = label.pages.find((page) => page.id === id)?.href ?? addresses.page(id)
    const [title, ...text] = read(path).children
    // The title of the first page is that of the document.
    return index === 0 ? text : [{ ...title!, data: { id: site + path.slice(1) } }, ...text]
  })

/** The same, then the parts that are set apart, under their letters. */
function withAnnexes({ annexes }: DocumentEntry, blocks: Block[], site: string): Block[] {
  const text = [...blocks]
  const apart = annexes.map((address, index) => {
    const { start, length } = partOf(text, site + address.slice(1))
    const [title, ...rest] = text.splice(start, length) as [Heading, ...Block[]]
    const words = title.children
    return [
      { ...heading(1, `Annexe ${letterOf(index)}\u00a0: `, ...words), data: title.data },
      ...rest,
    ]
  })
  return [...text, ...apart.flat()] as Block[]
}

const letterOf = (index: number) => String.fromCodePoint(65 + index)

/** The text, with the checklist on a page of its own after the requirements, where it holds them. */
function withChecklist(text: Block[], label: Label, site: string): Block[] {
  const id = `${site}${addresses.page('cahier-des-charges').slice(1)}#les-exigences`
  if (!text.some(({ data }) => data?.id === id)) return text
  const { start, length } = partOf(text, id)
  const children = [heading(2, 'Aide-mémoire'), checklistOf(label)]
  return text.toSpliced(start + length, 0, { type: 'group', children, data: { look: 'page' } })
}

/** The requirements to tick off: what to show, what a candidate showed, what is unknown. */
const checklistOf = ({ criteria }: Label): Block =>
  table([
    ['Exigence', 'À montrer', 'Exemple', 'Inconnu'].map((head) => [head]),
    ...criteria.map(({ number, title, toShow, example, unknown }) => [
      [strong(`E${number}`), frenchTypography(` ${title}`)],
      toShow.flatMap((one, index) => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        frenchTypography(`☐\u00a0${one}`),
      ]),
      example
        ? [frenchTypography(`${example.text} `), mark(example.sources)]
        : [proofs['not-found'].words],
      [frenchTypography(unknown)],
    ]),
  ])

/** The requirements at a glance, each leading to its place in the text. */
const requirementsOf = ({ criteria, form }: Label, site: string): Block =>
  table([
    ['N°', 'Exigence', 'Niveau de preuve', 'Questions du dossier'].map((head) => [head]),
    ...criteria.map(({ id, number, title, proof }) => {
      const place = `${site}${addresses.criterion(id).slice(1)}`
      return [
        [`E${number}`],
        [{ ...link(place, frenchTypography(title)), data: { place } }],
        [proofs[proof].words],
        [askedIn(form, id).join(', ')],
      ]
    }),
  ])

/** Each title one level below the one that it stands under, whatever the levels of the pages. */
function outlined(blocks: Block[]): Block[] {
  const above: number[] = []
  for (const node of nodesIn({ type: 'root', children: blocks })) {
    if (node.type !== 'heading') continue
    while (above.length > 0 && above.at(-1)! >= node.depth) above.pop()
    above.push(node.depth)
    node.depth = above.length as 1
  }
  return blocks
}
