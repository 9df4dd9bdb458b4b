import { bullets, paragraph, type Block, type Run } from '../label/blocks.ts'
import type { Entry } from '../label/content.ts'
import type { Label } from '../label/label.ts'
import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import type { DocumentEntry } from '../kinds/document.ts'

/** What kind of document this is, in a few words. */
export function natureOf(isForm: boolean): string {
  return isForm
    ? 'Formulaire propre à ce site, bâti sur les exigences du cahier des charges'
    : 'Reconstitution documentaire, établie à partir de sources publiques'
}

/** What the reader of a reconstruction must know first. */
export function reconstructionNotice(label: Label): Block[] {
  return [
    paragraph(
      frenchTypography(
        `Ce document n’est pas un original. ${label.site.name} n’est pas un site officiel : il documente le label à partir de sources publiques. Les marques entre crochets, comme [S000], renvoient aux sources citées à la fin.`,
      ),
    ),
  ]
}

/** What whoever fills the form must know first. */
export function formNotice({ site }: Label): Block[] {
  const { email } = site.submission
  const sending =
    site.applications === 'open'
      ? email
        ? `Envoyez le dossier par courriel à ${email}.`
        : 'L’adresse de dépôt n’est pas établie : demandez-la par la page de contact.'
      : `Le label n’existe plus depuis ${site.closedSince} : aucun dossier n’est reçu. Le formulaire sert à comprendre ce qui était demandé, ou à s’en inspirer.`
  const advice = [
    'Une réponse attendue est signalée. Un champ peut rester vide si le territoire ne sait pas : dites alors pourquoi.',
    'Une estimation vaut mieux qu’une case vide : cochez « estimation », et expliquez-la.',
    'Les numéros d’exigence renvoient à l’annexe et au cahier des charges.',
    'Enregistrez votre copie avant de fermer : rien n’est transmis par ce fichier.',
    sending,
  ]
  return [
    {
      kind: 'note',
      title: 'Ce formulaire est une création de ce site',
      blocks: [
        paragraph(
          frenchTypography(
            'Le formulaire d’origine, publié en janvier 2014, n’a pas été retrouvé. Celui-ci ne le reproduit pas et n’a rien d’officiel : il est bâti sur les exigences du cahier des charges, et chaque champ dit laquelle il sert.',
          ),
        ),
      ],
    },
    {
      kind: 'note',
      title: 'Avant de remplir',
      blocks: [bullets(advice.map((text) => [{ text: frenchTypography(text) }]))],
    },
  ]
}

/** The history of the document, and how to ask for another format. */
export function closingOf(entry: Entry<DocumentEntry>, label: Label): Block[] {
  const versions = label.journal.flatMap(({ date, title, documents }) =>
    documents
      .filter(({ id }) => id === entry.id)
      .map(({ version }): Run[] => [
        { text: `Version ${version}`, strong: true },
        { text: frenchTypography(`, ${frenchDate(date)} : ${title}`) },
      ]),
  )
  return [
    { kind: 'heading', level: 2, id: 'a-propos', runs: [{ text: 'À propos de ce document' }] },
    ...(versions.length > 0 ? [bullets(versions)] : []),
    paragraph(
      { text: 'Ce document existe aussi en page web. ' },
      { text: 'Demander un autre format', href: '/contact/' },
      { text: '.' },
    ),
  ]
}
