import type { Entry } from '../../domain/content.ts'
import type { Label } from '../../domain/label.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { DocumentEntry } from '../../schemas/document.ts'

/** The note to read first: what the archive holds, what it is worth, how to check it. */
export function readme(
  entry: Entry<DocumentEntry>,
  names: readonly string[],
  { site }: Label,
): string {
  const state =
    site.applications === 'closed'
      ? `Le label n’est plus attribué depuis ${site.closedSince} : ces documents servent à le comprendre, non à candidater.`
      : 'Les candidatures sont reçues. La page « Candidater » du site dit comment envoyer un dossier.'
  const paragraphs = [
    `${entry.title}\nVersion ${entry.version}, publiée le ${frenchDate(entry.published)} ; contenu arrêté au ${frenchDate(entry.effective)}.`,
    `${site.name} n’est pas un site officiel. Il documente le label à partir de sources publiques. La présentation, le cahier des charges et le processus sont des reconstitutions. Le dossier de candidature, le tableau des indicateurs et la lettre de soutien sont des créations de ce projet.`,
    state,
    `Contenu de l’archive :\n${names.map((name) => `- ${name}`).join('\n')}`,
    'Le dossier existe en trois formats : le PDF se remplit à l’écran, l’ODT et le DOCX se modifient dans un traitement de texte. Choisissez-en un seul.',
    'Le tableau des indicateurs (CSV) s’ouvre dans un tableur : encodage UTF-8, séparateur virgule.',
    'Pour vérifier que les fichiers sont intacts, dans un terminal ouvert dans ce dossier :\n    sha256sum --check SHA256SUMS',
  ]
  return `${paragraphs.map(frenchTypography).join('\n\n')}\n`
}
