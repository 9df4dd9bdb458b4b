import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { OfficeItem, OfficeText, Style } from '../office/items.ts'

/** A model letter of support: what to replace stands in square brackets. */
export function supportLetter(origin: string, published: string): OfficeText {
  const title = 'Lettre de soutien à une candidature (modèle)'
  return {
    info: {
      title,
      subject: 'Modèle de lettre à adapter, propre à ce projet',
      author: origin,
      published,
      footer: `${origin} – modèle de lettre de soutien, ${frenchDate(published)}`,
    },
    items: [
      line(title, 'Title'),
      line(
        'Ce modèle est une création de ce projet : aucun modèle d’origine n’a été trouvé. Remplacez les mots entre crochets, puis supprimez ce paragraphe.',
        'Note',
      ),
      line('[Nom, adresse et courriel de la structure qui soutient le projet]'),
      line('[Lieu], le [date]'),
      line('À l’attention de [structure porteuse de la candidature]'),
      line('Objet : soutien au projet « [nom du projet] » pour le label « Métropole French Tech »'),
      line('Madame, Monsieur,'),
      line(
        '[Nom de la structure] est [ce qu’elle fait, en une phrase]. Elle est présente à [commune] depuis [année] et compte [nombre] personnes.',
      ),
      line(
        'Nous soutenons le projet « [nom du projet] », qui veut [son ambition, en une phrase]. Nous y voyons [ce que le projet change pour la structure].',
      ),
      line('Nous nous engageons à :'),
      list([
        '[une action précise, avec ses moyens et son calendrier]',
        '[une autre action]',
        '[la participation à la gouvernance, si elle est prévue]',
      ]),
      line(
        'Cet engagement vaut de [date] à [date]. La personne à joindre est [prénom, nom, fonction, courriel professionnel].',
      ),
      line(
        'Nous acceptons que cette lettre soit jointe au dossier : [oui ou non]. Nous acceptons qu’elle soit publiée : [oui ou non].',
      ),
      line('Veuillez agréer, Madame, Monsieur, nos salutations distinguées.'),
      line('[Prénom, nom et fonction de la personne qui signe, habilitée à engager la structure]'),
      line('[Signature]'),
    ],
  }
}

const line = (words: string, style: Style = 'Text'): OfficeItem => ({
  kind: 'paragraph',
  style,
  runs: [{ text: frenchTypography(words) }],
})

const list = (items: readonly string[]): OfficeItem => ({
  kind: 'list',
  ordered: false,
  items: items.map((words) => [{ text: frenchTypography(words) }]),
})
