import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileWeight, plural } from '../french/numbers.ts'
import { compress, encodings, type Encoding } from '../serve/encoding.ts'
import { caddyfile } from '../serve/hosts/caddy.ts'
import { headersFile } from '../serve/hosts/headers-file.ts'
import { nginxConfiguration } from '../serve/hosts/nginx.ts'
import { isCompressible } from '../serve/types.ts'
import { readSettings } from '../settings.ts'
import { filesIn, weightOf } from './measure.ts'
import type { Stage } from './stage.ts'

/** Files that tell a host the headers: `_headers` in the site, the others in `release/`. */
export const hostsStage: Stage = {
  title: 'Fichiers pour les hébergeurs',
  run({ root, fresh }) {
    const { base } = readSettings()
    const folder = join(root, 'release')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(fresh, '_headers'), headersFile({ base }))
    writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration({ base }))
    writeFileSync(join(folder, 'Caddyfile'), caddyfile({ base }))
    return '_headers, release/nginx.conf, release/Caddyfile'
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
