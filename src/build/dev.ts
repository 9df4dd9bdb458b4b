import { join } from 'node:path'
import { dev } from 'astro'
import { checkContent } from '../checks/check.ts'
import { consoleReport } from '../checks/report.ts'
import { readSettings } from '../settings.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)

try {
  // Astro stops, in English, on a file that it cannot read. Once it runs, the live preview shows
  // faults by itself; corrections and warnings never stop it.
  const report = checkContent(root)
  if (report.problems.some(({ severity }) => severity === 'erreur')) {
    throw new Error(
      `L’aperçu ne peut pas démarrer : corrigez ces erreurs, enregistrez, puis relancez « npm run dev ».\n\n${consoleReport(report)}`,
    )
  }
  const { port } = readSettings()
  console.log('Aperçu en direct : enregistrez un fichier de content/, la page se recharge.')
  console.log('La recherche se voit dans le site construit, avec « npm start ».')
  console.log('Pour arrêter : Ctrl C.\n')
  // A file for machines has no slash after its name; only published pages are held to theirs.
  await dev({ root, trailingSlash: 'ignore', server: { port, host: process.env['HOST'] } })
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exit(1)
}
