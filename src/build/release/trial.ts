import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural } from '../../french/numbers.ts'
import { readSettings } from '../../settings.ts'
import { BuildError, type Stage } from '../stage.ts'
import { missingObligations } from './obligations.ts'

/** A site that is published must say what the law asks. */
export const obligationsStage: Stage = {
  title: 'Mentions obligatoires',
  run({ root }) {
    const missing = missingObligations(root, readSettings())
    if (missing.length === 0) return 'toutes établies'
    const words = plural(missing.length, 'donnée manque', 'données manquent')
    throw new BuildError(
      `Ce site ne peut pas être publié : ${words}.\n\n${missing.join('\n')}\n\nPour un essai, qui ne se publie pas : npm run build -- --release --essai\n`,
    )
  },
}

/** A trial may lack some of it, but says so and asks search engines to leave it alone. */
export const trialStage: Stage = {
  title: 'Essai',
  run({ root, fresh }) {
    const missing = missingObligations(root, readSettings())
    const lines = ['Ce site est un essai : il n’est pas fait pour être publié.', ...missing]
    writeFileSync(join(fresh, trialFile), `${lines.join('\n')}\n`)
    writeFileSync(join(fresh, 'robots.txt'), 'User-agent: *\nDisallow: /\n')
    return `${plural(missing.length, 'donnée obligatoire absente', 'données obligatoires absentes')}, moteurs de recherche écartés`
  },
}

/** The file by which a trial is known, in the site's folder. */
export const trialFile = 'essai.txt'
