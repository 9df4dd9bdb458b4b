import type { Rule } from '../../rule.ts'

export const conflit: Rule = {
  code: 'git/conflit',
  severity: 'erreur',
  teaches:
    'Git a laissé deux versions d’un passage : il faut en choisir une et retirer les marqueurs.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ path, invalidAt }) => invalidAt < 0 && /\.(mdx?|ya?ml|txt|svg)$/i.test(path))
      .flatMap(({ path, text }) => {
        const openings = [...text.matchAll(/^<{7}(?= |\r?$)/gm)]
        const markers = openings.length > 0 ? openings : [...text.matchAll(/^>{7}(?= |\r?$)/gm)]
        return markers.map(({ index }) => ({
          file: path,
          start: index,
          message:
            'Conflit de fusion non résolu : gardez une des deux versions, puis supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
        }))
      }),
}
