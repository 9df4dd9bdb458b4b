import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileWeight, plural } from '../../french/numbers.ts'
import { compress, encodings, type Encoding } from '../../serve/encoding.ts'
import { isCompressible } from '../../serve/types.ts'
import { filesIn, weightOf } from '../measure.ts'
import type { Stage } from '../stage.ts'

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
