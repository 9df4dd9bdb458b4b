import type { Rule } from '../../rule.ts'

export const absent: Rule = {
  code: 'fm/absent',
  severity: 'erreur',
  teaches:
    'Chaque texte commence par un en-tête entre deux lignes « --- », qui porte son titre et ses dates.',
  waivable: false,
  check: ({ entries }) =>
    entries
      .filter(({ head, file }) => head.state === 'absent' && file.text.trim() !== '')
      .map(({ file }) => ({
        file: file.path,
        start: 0,
        message: file.text.trimStart().startsWith('+++')
          ? 'L’en-tête doit être entre « --- » (et non « +++ »), avec des lignes title: …'
          : 'Il manque l’en-tête : commencez le fichier par une ligne « --- », les clés, puis « --- ».',
      })),
}
