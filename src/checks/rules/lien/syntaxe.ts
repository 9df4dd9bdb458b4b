import type { Rule } from '../../rule.ts'

export const syntaxe: Rule = {
  code: 'lien/syntaxe',
  severity: 'erreur',
  teaches:
    'Un lien s’écrit [texte](adresse), sans espace entre le crochet et la parenthèse ni dans l’adresse.',
  check: ({ bodies }) =>
    bodies.flatMap(({ file, prose }) =>
      broken.flatMap((pattern) =>
        [...prose.matchAll(pattern)].map(({ index }) => ({
          file: file.path,
          start: index,
          message:
            'Ce lien est mal écrit et ne s’affichera pas : écrivez [texte](adresse), sans espace.',
        })),
      ),
    ),
}

const broken = [
  // A space between brackets and parenthesis.
  /(?<![\\\]])\[[^[\]\r\n]+\][ \u00a0]\((?=(?:https?:|\/|mailto:|www\.)[^\s)]*\))/g,
  // Parenthesis and brackets the wrong way round.
  /(?<!\\)\([^()\r\n]+\)\[(?=(?:https?:|\/|mailto:|www\.)[^\s\]]*\](?!\())/g,
  // A space inside the address that is not before a title.
  /(?<![\\\]])\[[^[\]\r\n]*\]\((?=[^\s)<]+[ \t]+(?!["'(])[^)\r\n]*\))/g,
]
