import { once } from '../../label/once.ts'
import type { TextFile } from '../read/text.ts'
import type { Rule } from '../rule.ts'

const secrets = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-(?:[a-z]+-)?[A-Za-z0-9_-]{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|hf_[A-Za-z0-9]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_[a-f0-9]{32,})/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g,
  /\b(?:https?|ftp|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp):\/\/[^\s:/@"'<>]+:[^\s/@"'<>]{3,}@/g,
  /\b(?:api[ _-]?key|cl(?:é|e)[ _]?(?:d[’']?)?api|access[ _-]?key|secret(?:[ _-]?key)?|(?:auth[ _-]?)?token|jeton|bearer|password|passwd|mot de passe|mdp)\b["'*`]*[ \u00a0]*[:=][ \u00a0]*["'`*]*(?=[^\s"'`*]*\d)[^\s"'`*<>]{8,}/giu,
]

export const secret: Rule = {
  code: 'secret',
  severity: 'erreur',
  teaches: 'Un mot de passe publié est perdu, même s’il est effacé ensuite : il faut le changer.',
  check: ({ texts }) => texts.filter(({ invalidAt }) => invalidAt < 0).flatMap(search),
}

const search = once(({ path, text }: TextFile) =>
  secrets.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      file: path,
      start: index,
      message: `Ceci ressemble à un mot de passe ou à une clé (« ${words.slice(0, 6)}… ») : retirez-le et changez-le.`,
    })),
  ),
)
