import { join, resolve } from 'node:path'
import { onlineProblems } from './deploy/online.ts'
import { publish } from './deploy/publish.ts'
import { rollBack, servedRelease } from './deploy/releases.ts'
import { explain } from './explain.ts'
import { BuildError } from './stage.ts'

const root = join(import.meta.dirname, '../..')
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const places = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const [place] = places
const isKnown = options.every((option) => ['--rollback', '--essai', '--controle'].includes(option))

if (!place || places.length > 1 || !isKnown) {
  console.error(
    `✗ Écrivez :
  npm run deploy -- DOSSIER                 met le site en ligne
  npm run deploy -- DOSSIER --rollback      revient à la version précédente
  npm run deploy -- --controle ADRESSE      compare ce qui est en ligne avec dist/`,
  )
  process.exit(2)
}

if (options.includes('--controle')) await control(place)
else change(resolve(place))

async function control(given: string): Promise<void> {
  const address = given.endsWith('/') ? given : `${given}/`
  try {
    if (!/^https?:/.test(address) || !URL.canParse(address)) {
      throw new BuildError(`« ${given} » n’est pas une adresse : écrivez https://exemple.fr/.`)
    }
    const problems = await onlineProblems(root, address)
    for (const problem of problems) console.error(`✗ ${problem}`)
    if (problems.length === 0) console.log(`${address} est le site vérifié, avec ses en-têtes.`)
    else process.exitCode = 1
  } catch (error) {
    console.error(`✗ ${explain(error)}`)
    process.exitCode = 1
  }
}

function change(target: string): void {
  // The folders that this makes are for the server, which is another user.
  process.umask(0o022)
  let before: string | undefined
  try {
    before = servedRelease(target)
    const name = options.includes('--rollback')
      ? rollBack(target)
      : publish(root, target, { trial: options.includes('--essai') })
    const from = before ? ` (avant : ${before})` : ''
    console.log(name === before ? `${name} est déjà en ligne.` : `${name} est en ligne${from}.`)
  } catch (error) {
    console.error(`✗ ${explain(error)}\n${whatIsOnline(target, before)}`)
    process.exitCode = 1
  }
}

/** A fault after the change, while old releases are cleared, does not undo it. */
function whatIsOnline(target: string, before: string | undefined): string {
  try {
    const name = servedRelease(target)
    return name === before ? 'Ce qui est en ligne n’a pas changé.' : `${name} est en ligne.`
  } catch {
    return 'Ce qui est en ligne n’a pas changé.'
  }
}
