import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileWeight, plural } from '../french/numbers.ts'
import { compress, encodings, type Encoding } from '../serve/encoding.ts'
import { caddyfile } from '../serve/hosts/caddy.ts'
import { headersFile } from '../serve/hosts/headers-file.ts'
import { nginxConfiguration } from '../serve/hosts/nginx.ts'
import { redirectsFile } from '../serve/hosts/redirects-file.ts'
import { isCompressible } from '../serve/types.ts'
import { readSettings } from '../settings.ts'
import { filesIn, weightOf } from './measure.ts'
import { movedPages } from './moved.ts'
import type { Stage } from './stage.ts'

/** Files that tell a host the headers and the addresses that changed: in the site, or in `release/`. */
export const hostsStage: Stage = {
  title: 'Fichiers pour les hébergeurs',
  run({ root, fresh }) {
    const { base } = readSettings()
    const moved = movedPages(root)
    const folder = join(root, 'release')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(fresh, '_headers'), headersFile({ base }))
    writeFileSync(join(fresh, '_redirects'), redirectsFile({ base, moved }))
    writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration({ base, moved }))
    writeFileSync(join(folder, 'Caddyfile'), caddyfile({ base, moved }))
    return '_headers, _redirects, release/nginx.conf, release/Caddyfile'
  },
}

/** Compressed twins of the text files, for servers that send them as they are. */
export const compressStage: Stage = {
  title: 'Compression',
  async run({ fresh, signal }) {
    const files = filesIn(fresh).filter((file) => isCompressible(file))
    const names = Object.keys(encodings) as Encoding[]
    for (const file of files) {
      signal.throwIfAborted()
      const bytes = readFileSync(join(fresh, file))
      await Promise.all(
        names.map(async (encoding) => {
          const compressed = await compress(bytes, encoding, 'best')
          if (compressed.length >= bytes.length) return
          writeFileSync(join(fresh, file + encodings[encoding]), compressed)
        }),
      )
    }
    return `${plural(files.length, 'fichier')} de ${fileWeight(weightOf(fresh, files))} en brotli, zstd et gzip`
  },
}

/** What `npm run build -- --release` adds. */
export const releaseStages: readonly Stage[] = [hostsStage, compressStage]
