import { parseArgs } from 'node:util'
import type { Format } from './report.ts'

export interface Options {
  task: 'check' | 'guide' | 'schemas' | 'impact' | 'readability' | 'help'
  root: string
  format: Format
  fix: boolean
  /** Git revision that `--impact` compares with. */
  base: string
}

export const usage = `Vérifie tout ce qui est dans content/ et public/, sans construire le site.

  npm run check                          toutes les erreurs, avec ce qu’il faut taper
  npm run check -- --fix                 corrige ce qui est mécanique (typographie, encodage…)
  npm run check -- --format github       annotations pour GitHub (ou json)
  npm run check -- --impact main         ce qu’une contribution change, depuis la branche main
  npm run check -- --lisibilite          comment le contenu se lit : phrases, mots, tournures
  npm run check -- --guide               le guide des champs, des balises et des règles
  npm run check -- --schemas             schémas pour la saisie assistée, dans .astro/schemas/
  npm run check -- --root dossier        un autre dossier que celui-ci

Pour suspendre une règle sur une ligne, avec sa raison :
  {/* verif-ignore: typo/espace — citation exacte */}     dans un texte
  # verif-ignore: typo/espace — citation exacte           dans des données`

const formats = ['console', 'github', 'json'] as const

/** Reads the command line; returns a message in French when it is wrong. */
export function parseOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        root: { type: 'string', default: process.cwd() },
        format: { type: 'string', default: 'console' },
        fix: { type: 'boolean', default: false },
        impact: { type: 'string' },
        lisibilite: { type: 'boolean' },
        guide: { type: 'boolean' },
        schemas: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const format = formats.find((name) => name === values.format)
    if (!format) return `Format inconnu : « ${values.format} ». Formats : ${formats.join(', ')}.`
    const tasks = {
      help: values.help,
      guide: values.guide,
      schemas: values.schemas,
      readability: values.lisibilite,
      impact: values.impact !== undefined,
      check: true,
    }
    const [task = 'check'] = (Object.keys(tasks) as Options['task'][]).filter((name) => tasks[name])
    return { task, root: values.root, format, fix: values.fix, base: values.impact ?? '' }
  } catch (error) {
    const [, option] = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '') ?? []
    return option
      ? `L’option « ${option} » est inconnue, ou il lui manque une valeur.`
      : 'Les options ne se lisent pas.'
  }
}
