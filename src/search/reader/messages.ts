import { plural } from '../../french/numbers.ts'
import type { Outcome } from './engine.ts'

/** What the reader is told while and after searching. */
export const messages = {
  idle: 'Tapez un ou plusieurs mots.',
  vague: 'Ces mots sont trop courants pour chercher : ajoutez un mot plus précis.',
  searching: 'Recherche en cours.',
  slow: 'La recherche tarde à répondre. Vous pouvez attendre, ou passer par les liens ci-dessous.',
  unavailable:
    'La recherche est indisponible pour le moment : une partie n’a pas pu être chargée. Cela ne dit pas si vos mots sont sur le site. Réessayez, ou passez par les liens ci-dessous.',
} as const

/** Tells what a search found. */
export function outcomeMessage(text: string, outcome: Outcome): string {
  const { total, query, found, filteredOut } = outcome
  const shown = found.length < total ? `, les ${found.length} premiers affichés` : ''
  const sentences = [
    total > 0 && `${plural(total, 'résultat')} pour « ${text} »${shown}.`,
    filteredOut && `Rien pour « ${text} » avec ces filtres, mais il y a des résultats sans eux.`,
    total === 0 && !filteredOut && `Aucun résultat pour « ${text} ».`,
    total > 0 && query.unknown.length > 0 && absence(query.unknown),
  ]
  return sentences.filter(Boolean).join(' ')
}

function absence(words: readonly string[]): string {
  const list = words.map((word) => `« ${word} »`).join(', ')
  return `${list} ${words.length === 1 ? 'n’est' : 'ne sont'} nulle part sur le site.`
}
