import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { checkContent } from '../checks/check.ts'
import { consoleReport } from '../checks/report.ts'
import { readPort } from './port.ts'
import { readSettings } from '../settings.ts'
import { astroCommand, astroEnvironment } from './astro.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)

try {
  if (canBeRead()) {
    readSettings()
    preview(readPort())
  } else process.exitCode = 1
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exitCode = 1
}

/**
 * Whether Astro can start: it stops, in English, on a file that it cannot read. Once it runs, the
 * live preview shows faults by itself; corrections and warnings never stop it.
 */
function canBeRead(): boolean {
  const report = checkContent(root)
  if (report.problems.every(({ severity }) => severity !== 'erreur')) return true
  console.error(
    `${consoleReport(report)}\n\n✗ L’aperçu ne peut pas démarrer : corrigez ces erreurs, enregistrez, puis relancez « npm run dev ».`,
  )
  return false
}

function preview(port: number | undefined): void {
  console.log('Aperçu en direct : enregistrez un fichier de content/, la page se recharge.')
  console.log(
    'La recherche se voit dans le site construit, avec « npm start ». Pour arrêter : Ctrl C.\n',
  )
  const asked = port === undefined ? [] : ['--port', String(port)]
  const args = [astroCommand(root), 'dev', ...asked, ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...astroEnvironment },
    stdio: 'inherit',
  })
  // Ctrl C goes to both processes; this one waits for Astro to end.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code) => {
    process.exitCode = code ?? 0
  })
}
