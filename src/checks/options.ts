import { parseArgs } from 'node:util'
import { reporters, type Format } from './report.ts'

export const usage = `Vérifie tout ce qui est dans content/ et public/, sans construire le site.

  npm run check                          toutes les erreurs, avec ce qu’il faut taper
  npm run check -- --fix                 corrige ce qui est mécanique (typographie, encodage…)
  npm run check -- --format github       annotations pour GitHub (ou json)
  npm run check -- --impact main         ce qu’une contribution change, depuis la branche main`

/** Reads the command line; returns a message in French when it is wrong. */
export function parseOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'console' },
        fix: { type: 'boolean', default: false },
        impact: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const formats = Object.keys(reporters) as Format[]
    const format = formats.find((name) => name === values.format)
    if (!format) return `Format inconnu : « ${values.format} ». Formats : ${formats.join(', ')}.`
    return { ...values, format }
  } catch (error) {
    const [, option] = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '') ?? []
    return option
      ? `L’option « ${option} » est inconnue, ou il lui manque une valeur.`
      : 'Les options ne se lisent pas.'
  }
}
