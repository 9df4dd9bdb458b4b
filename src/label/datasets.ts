/** The sets of open data, by permanent identifier: also their anchor on the page of the data. */
export const datasetIds = [
  'ecosystemes',
  'criteres',
  'formulaire',
  'documents',
  'glossaire',
  'chronologie',
  'accessibilite',
] as const

export type DatasetId = (typeof datasetIds)[number]
