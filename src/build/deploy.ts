import { join, resolve } from 'node:path'
import { publish } from './deploy/publish.ts'
import { rollBack, servedRelease } from './deploy/releases.ts'
import { explain } from './explain.ts'

const root = join(import.meta.dirname, '../..')
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unknown = options.filter((option) => !['--rollback', '--essai'].includes(option))
const [folder] = folders

if (!folder || folders.length > 1 || unknown.length > 0) {
  console.error(
    '✗ Écrivez : npm run deploy -- DOSSIER, ou npm run deploy -- DOSSIER --rollback pour revenir à la version précédente.',
  )
  process.exit(2)
}

// The folders that this makes are for the server, which is another user.
process.umask(0o022)
const target = resolve(folder)
let before: string | undefined
try {
  before = servedRelease(target)
  const name = options.includes('--rollback')
    ? rollBack(target)
    : publish(root, target, { trial: options.includes('--essai') })
  const from = before ? ` (avant : ${before})` : ''
  console.log(name === before ? `${name} est déjà en ligne.` : `${name} est en ligne${from}.`)
} catch (error) {
  console.error(`✗ ${explain(error)}\n${whatIsOnline()}`)
  process.exitCode = 1
}

/** A fault after the change, while old releases are cleared, does not undo it. */
function whatIsOnline(): string {
  try {
    const name = servedRelease(target)
    return name === before ? 'Ce qui est en ligne n’a pas changé.' : `${name} est en ligne.`
  } catch {
    return 'Ce qui est en ligne n’a pas changé.'
  }
}
