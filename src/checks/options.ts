import { parseArgs } from 'node:util'
import type { Format } from './report/index.ts'

export interface Options {
  task: 'check' | 'guide' | 'schemas' | 'impact' | 'readability' | 'help'
  root: string
  format: Format
  fix: boolean
  dryRun: boolean
  /** Git revision that the changes are compared with; `''` for none. */
  base: string
}

export const usage = `Vérifie tout ce qui est dans content/ et public/, sans construire le site.

  npm run check                          toutes les erreurs, avec ce qu’il faut taper
  npm run check -- --fix                 corrige ce qui est mécanique (typographie, encodage…)
  npm run check -- --fix --dry-run       montre ces corrections sans les faire
  npm run check -- --format github       annotations pour GitHub (ou json)
  npm run check -- --impact main         ce qu’une contribution change, depuis la branche main
  npm run check -- --base main           refuse aussi les fichiers protégés, changés depuis main
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
        'dry-run': { type: 'boolean', default: false },
        base: { type: 'string', default: '' },
        impact: { type: 'string' },
        lisibilite: { type: 'boolean', default: false },
        guide: { type: 'boolean', default: false },
        schemas: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const format = formats.find((name) => name === values.format)
    if (!format) return `Format inconnu : « ${values.format} ». Formats : ${formats.join(', ')}.`
    if (values['dry-run'] && !values.fix) return '--dry-run va avec --fix.'
    return {
      task: taskOf(values),
      root: values.root,
      format,
      fix: values.fix,
      dryRun: values['dry-run'],
      base: values.impact ?? values.base,
    }
  } catch (error) {
    const [, option] = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '') ?? []
    return option
      ? `L’option « ${option} » est inconnue, ou il lui manque une valeur.`
      : 'Les options ne se lisent pas.'
  }
}

interface Asked {
  help: boolean
  guide: boolean
  schemas: boolean
  lisibilite: boolean
  impact?: string | undefined
}

function taskOf({ help, guide, schemas, lisibilite, impact }: Asked): Options['task'] {
  if (help) return 'help'
  if (guide) return 'guide'
  if (schemas) return 'schemas'
  if (lisibilite) return 'readability'
  return impact === undefined ? 'check' : 'impact'
}
