import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksums } from '../forms/files.ts'
import { plural } from '../french/numbers.ts'
import { readSettings } from '../settings.ts'
import { movedPages } from './expected.ts'
import { headersFile, nginxConfiguration, redirectsFile } from './hosts.ts'
import { filesIn } from './measure.ts'
import { missingObligations } from './obligations.ts'
import { BuildError, type Stage } from './run.ts'
import { stages } from './stages.ts'

/** The file that holds the digest of every other file of the site, as `sha256sum` writes it. */
const sumsFile = 'SHA256SUMS'

/** The stages of a build that is to be published, in order: refused early, described last. */
export const releaseStages: readonly Stage[] = [
  // A site that is published must say what the law asks.
  {
    title: 'Mentions obligatoires',
    run({ root }) {
      const missing = missingObligations(root, readSettings())
      if (missing.length === 0) return 'toutes établies'
      const words = plural(missing.length, 'donnée manque', 'données manquent')
      throw new BuildError(
        `Ce site ne peut pas être publié : ${words}.\n\n${missing.join('\n')}\n\nPour un essai, qui ne se publie pas : npm run build\n`,
      )
    },
  },
  ...stages,
  // Files that tell a host the headers and the addresses that changed: in the site, or beside it.
  {
    title: 'Fichiers pour les hébergeurs',
    run({ root, fresh }) {
      const { url, base } = readSettings()
      const moved = movedPages(root)
      const beside = join(root, 'release')
      mkdirSync(beside, { recursive: true })
      writeFileSync(join(fresh, '_headers'), headersFile({ base }))
      writeFileSync(join(fresh, '_redirects'), redirectsFile({ base, moved }))
      const configuration = nginxConfiguration(base, moved, new URL(url).hostname)
      writeFileSync(join(beside, 'nginx.conf'), configuration)
      return '_headers, _redirects et release/nginx.conf'
    },
  },
  // Digests of the finished site. Last of all: whatever is written later is not in it.
  {
    title: 'Empreintes',
    run({ fresh }) {
      const files = filesIn(fresh).filter((file) => file !== sumsFile)
      const contents = files.map((file) => [file, readFileSync(join(fresh, file))])
      writeFileSync(join(fresh, sumsFile), checksums(Object.fromEntries(contents)))
      return `${plural(files.length, 'fichier')} dans ${sumsFile}`
    },
  },
]
