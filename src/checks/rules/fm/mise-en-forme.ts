import type { Finding, Rule } from '../../rule.ts'

export const miseEnForme: Rule = {
  code: 'fm/mise-en-forme',
  severity: 'erreur',
  teaches:
    'Les données sont du texte simple : les signes de Markdown y seraient publiés tels quels.',
  check: ({ records }) =>
    records.flatMap(({ file, scalars }) =>
      scalars.flatMap(({ value, expected, path, start, end }): Finding[] => {
        if (expected !== 'text' || typeof value !== 'string' || /^https?:/.test(value)) return []
        const { 0: found, index } = marked.exec(file.text.slice(start, end)) ?? {}
        if (found === undefined || index === undefined) return []
        const name = path.findLast((step) => typeof step === 'string') ?? ''
        return [
          {
            file: file.path,
            start: start + index,
            message: `Pas de mise en forme dans « ${name} » : c’est du texte simple. Écrivez les mots de « ${found} » sans ces signes.`,
          },
        ]
      }),
    ),
}

/** Strong words, stressed words, code or a link, as Markdown marks them. */
const marked =
  /\*\*[^*]+\*\*|(?<![*\p{L}\d])\*[^*\s][^*]*\*|(?<![_\p{L}\d])(_{1,2})[^_\s][^_]*\1(?![_\p{L}\d])|`[^`]+`|\[[^\]]*\]\([^)\s]*\)/u
