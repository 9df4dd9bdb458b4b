/** What can be found, in the order of the filters, with the words shown for one and for several. */
export const kinds = {
  page: { words: 'Page', plural: 'Pages' },
  exigence: { words: 'Exigence', plural: 'Exigences' },
  etape: { words: 'Étape', plural: 'Étapes' },
  question: { words: 'Question', plural: 'Questions' },
  terme: { words: 'Terme', plural: 'Termes' },
  ecosysteme: { words: 'Écosystème', plural: 'Écosystèmes' },
  benefice: { words: 'Bénéfice', plural: 'Bénéfices' },
  document: { words: 'Document', plural: 'Documents' },
  source: { words: 'Source', plural: 'Sources' },
} as const

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]
