import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { astroCommand, astroEnvironment } from './astro.ts'

const root = join(import.meta.dirname, '../..')

console.log('Aperçu en direct : enregistrez un fichier de content/, la page se recharge.')
console.log(
  'La recherche se voit dans le site construit, avec « npm start ». Pour arrêter : Ctrl C.\n',
)

const child = spawn(process.execPath, [astroCommand(root), 'dev', ...process.argv.slice(2)], {
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
