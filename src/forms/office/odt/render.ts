import { archive } from '../../archive.ts'
import type { OfficeText } from '../text.ts'
import { content } from './content.ts'
import { manifest, meta, mimetype } from './package.ts'
import { styles } from './styles.ts'

/** Writes a text in the OpenDocument format, the one that public rules prescribe for editing. */
export function renderOdt(text: OfficeText): Uint8Array {
  const files = {
    mimetype,
    'META-INF/manifest.xml': manifest,
    'meta.xml': meta(text.info),
    'styles.xml': styles(text.info),
    'content.xml': content(text.items),
  }
  return archive(files, text.info.published, ['mimetype'])
}
