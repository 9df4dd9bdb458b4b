import { frenchTypography } from '../french/typography.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import { addresses } from '../label/addresses.ts'
import type { Entry } from '../label/content.ts'
import type { Label } from '../label/label.ts'
import { bullets, heading, paragraph, quote, strong, type Block } from './blocks.ts'
import { formModel, type FormSectionModel } from './form-model.ts'
import { outlined, printed, type Printed, type ReadPage } from './text-document.ts'

/** The application form: questions, then the requirements that it is built on, in full. */
export interface PrintedForm extends Printed {
  sections: FormSectionModel[]
}

/**
 * The application form with its annex, which is taken from the page of the requirements.
 * @param site public address of the site with its base path and a final slash
 */
export function formDocument(
  entry: Entry<DocumentEntry>,
  label: Label,
  site: string,
  read: ReadPage,
): PrintedForm {
  const charter = addresses.page('cahier-des-charges')
  const annex = label.criteria
    .filter(({ parent }) => !parent)
    .flatMap(({ id }) => read(charter, `main :has(> section[aria-labelledby="${id}"])`).children)
  const blocks = outlined([heading(1, 'Annexe : les exigences'), ...annex])
  return {
    ...printed(entry, label, site, noticeOf(label), blocks),
    sections: formModel(label),
  }
}

/** What whoever fills the form must know first. */
function noticeOf({ site }: Label): Block[] {
  const { email } = site.submission
  const sending =
    site.applications === 'open'
      ? email
        ? `Envoyez le dossier par courriel à ${email}.`
        : 'L’adresse de dépôt n’est pas établie : demandez-la par la page de contact.'
      : `Le label n’existe plus depuis ${site.closedSince} : aucun dossier n’est reçu. Le formulaire sert à comprendre ce qui était demandé, ou à s’en inspirer.`
  return [
    note('Ce formulaire est une création de ce site', [
      paragraph(
        frenchTypography(
          'Le formulaire d’origine, publié en janvier 2014, n’a pas été retrouvé. Celui-ci ne le reproduit pas et n’a rien d’officiel : il est bâti sur les exigences du cahier des charges, et chaque champ dit laquelle il sert.',
        ),
      ),
    ]),
    note('Avant de remplir', [
      bullets(
        [
          'Une réponse attendue est signalée. Un champ peut rester vide si le territoire ne sait pas : la dernière section demande alors pourquoi.',
          'Une estimation vaut mieux qu’une case vide : cochez « estimation », et donnez sa source.',
          'Les numéros E1, E1.1… sont ceux des exigences, données en annexe.',
          'Un cadre n’accepte que ce qu’il peut imprimer. Enregistrez votre copie avant de fermer : rien n’est transmis par ce fichier.',
          sending,
        ].map((text) => [frenchTypography(text)]),
      ),
    ]),
  ]
}

const note = (title: string, blocks: Block[]) =>
  quote([paragraph(strong(title)), ...blocks], { data: { look: 'note' } })
