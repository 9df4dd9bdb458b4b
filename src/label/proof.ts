/** The levels of proof, in words. */
export const proofWords = {
  official: 'Document officiel',
  secondary: 'Source secondaire',
  'not-found': 'Non trouvé',
} as const

/** What each level means, for the legend. */
export const proofMeaning = {
  official: 'lu dans un document officiel, ou dans sa copie',
  secondary: 'rapporté par une autre source',
  'not-found': 'cherché et non trouvé',
} as const

export type Proof = keyof typeof proofWords
