import { imageSize } from '../../read/image-size.ts'
import type { Finding, Rule } from '../../rule.ts'

const most = 2000

export const taille: Rule = {
  code: 'image/taille',
  severity: 'erreur',
  teaches: 'Une image plus grande que l’écran pèse sans rien montrer de plus.',
  check: ({ files }) =>
    files.flatMap(({ path, bytes }): Finding[] => {
      const size = imageSize(bytes)
      if (!size || (size.width <= most && size.height <= most)) return []
      return [
        {
          file: path,
          start: 0,
          message: `${size.width}×${size.height} px : ${most} px au plus. Réduisez l’image.`,
        },
      ]
    }),
}
