import type { Rule } from '../../rule.ts'

const active: [RegExp, string][] = [
  [
    /<\s*(?:[\w-]+:)?(script|foreignObject|iframe|embed|object|handler|listener|animate|set)\b/gi,
    'Pas de <$1> dans un SVG',
  ],
  [/\s(on[a-z]+)\s*=/gi, 'Pas d’attribut $1 dans un SVG'],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!#|["'])(?:(?:https?:)?\/\/|javascript:|data:(?!image\/(?:png|jpeg|webp);))[^"'\s>]{0,40}/gi,
    'Pas d’adresse extérieure dans un SVG',
  ],
  [
    /(?:&#(?:x6a|106|x4a|74);?|j)\s*(?:&#(?:x61|97|x41|65);?|a)\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*(?::|&colon;|&#)/gi,
    'Pas de javascript: dans un SVG',
  ],
  [/<!ENTITY\b|<!DOCTYPE[^>]*\[/gi, 'Pas d’entité XML dans un SVG'],
  [/@import\b|url\(\s*["']?\s*(?:https?:)?\/\//gi, 'Pas de style pris ailleurs dans un SVG'],
]

export const script: Rule = {
  code: 'svg/script',
  severity: 'erreur',
  teaches: 'Un SVG est un document qui peut exécuter du code : il ne garde que des formes.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ path }) => /\.svg$/i.test(path))
      .flatMap(({ path, text }) =>
        active.flatMap(([pattern, message]) =>
          [...text.matchAll(pattern)].map(({ index, 0: words, 1: name }) => ({
            file: path,
            start: index + (words.length - words.trimStart().length),
            message: `${message.replace('$1', name ?? '')} : exportez-le sans.`,
          })),
        ),
      ),
}
