import { plural } from '../../french/numbers.ts'
import type { Outcome } from './search.ts'

/** What the reader is told while and after searching. */
export const messages = {
  idle: 'Tapez un ou plusieurs mots.',
  typing: 'Continuez à taper.',
  vague: 'Ces mots sont trop courants pour chercher : ajoutez un mot plus précis.',
  searching: 'Recherche en cours.',
  slow: 'La recherche tarde à répondre. Vous pouvez attendre, ou passer par les liens ci-dessous.',
  unavailable:
    'La recherche est indisponible pour le moment : une partie n’a pas pu être chargée. Cela ne dit pas si vos mots sont sur le site. Réessayez, ou passez par les liens ci-dessous.',
  incomplete:
    'Une partie de l’index ou des résultats n’a pas pu être chargée : cette liste est peut-être incomplète.',
} as const

/** Tells what a search found. */
export function outcomeMessage(
  text: string,
  { total, query, incomplete, groups }: Outcome,
): string {
  const absent =
    query.unknown.length > 0
      ? ` ${list(query.unknown)} ${query.unknown.length === 1 ? 'n’est' : 'ne sont'} nulle part sur le site.`
      : ''
  const found =
    total === 0
      ? `Aucun résultat pour « ${text} ».`
      : `${plural(total, 'résultat')} pour « ${text} »${groups.length < total ? `, les ${groups.length} premiers affichés` : ''}.`
  return `${found}${total === 0 && absent ? '' : absent}${incomplete ? ` ${messages.incomplete}` : ''}`
}

function list(words: readonly string[]): string {
  return words.map((word) => `« ${word} »`).join(', ')
}
