import { waiversOf } from '../../waivers.ts'
import type { Finding, Rule } from '../../rule.ts'

export const exception: Rule = {
  code: 'verif/exception',
  severity: 'erreur',
  teaches:
    'Une exception nomme une règle qui existe et dit pourquoi : verif-ignore: regle — raison.',
  waivable: false,
  check: ({ texts, codes }) =>
    texts.flatMap(waiversOf).flatMap(({ file, start, rule, reason }): Finding[] => {
      const known = codes.get(rule)
      const at = { file: file.path, start }
      if (!known)
        return [
          {
            ...at,
            message: `La règle « ${rule} » n’existe pas : copiez son nom depuis le message.`,
          },
        ]
      if (!known.waivable)
        return [
          {
            ...at,
            message: `« ${rule} » ne se suspend pas : elle protège le site ou ses lecteurs.`,
          },
        ]
      return reason.length < 10
        ? [
            {
              ...at,
              message: `Dites pourquoi : verif-ignore: ${rule} — la raison en quelques mots.`,
            },
          ]
        : []
    }),
}
