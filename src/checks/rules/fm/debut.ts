import type { Rule } from '../../rule.ts'

export const debut: Rule = {
  code: 'fm/debut',
  severity: 'correction',
  teaches: 'L’en-tête commence à la toute première ligne, sans blanc avant lui.',
  waivable: false,
  check: ({ entries }) =>
    entries
      .filter(({ head }) => head.state === 'late')
      .map(({ file, head }) => ({
        file: file.path,
        start: 0,
        message: 'L’en-tête doit commencer à la première ligne : supprimez ce qui le précède.',
        edits: [{ start: file.text.startsWith('\uFEFF') ? 1 : 0, end: head.open, text: '' }],
      })),
}
