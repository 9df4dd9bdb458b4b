/** What the reader is told while the search is under way. */
export const messages = {
  idle: 'Tapez un ou plusieurs mots.',
  vague: 'Ces mots sont trop courants pour chercher\u00a0: ajoutez un mot plus précis.',
  waiting: 'La recherche se prépare.',
  searching: 'Recherche en cours.',
  slow: 'La recherche tarde à répondre. Vous pouvez attendre, ou passer par les liens ci-dessous.',
  unavailable:
    'La recherche est indisponible pour le moment\u00a0: une partie n’a pas pu être chargée. Cela ne dit pas si vos mots sont sur le site. Réessayez, ou passez par les liens ci-dessous.',
} as const

/** Tells the reader, where results will be. */
export function tell(status: HTMLElement, message: string): void {
  if (status.textContent !== message) status.textContent = message
}

/** Milliseconds after which the reader is told that what is awaited is slow to come. */
const patience = 4000

/** Waits for a part of the search, and tells the reader when it is slow and still awaited. */
export async function follow<Part>(
  status: HTMLElement,
  part: Promise<Part>,
  isAwaited = () => true,
): Promise<Part> {
  const late = setTimeout(() => isAwaited() && tell(status, messages.slow), patience)
  try {
    return await part
  } finally {
    clearTimeout(late)
  }
}
