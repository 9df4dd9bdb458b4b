import { join } from 'node:path'
import type { Root } from 'hast'
import { selectAll } from 'hast-util-select'
import sharp from 'sharp'

/** Images of a text get their size, so that the page keeps their place, and load when they are near. */
export function images({ base }: { base: string }) {
  return async (tree: Root): Promise<void> => {
    for (const { properties } of selectAll('img', tree)) {
      const src = String(properties['src'])
      const { width, height } = (await sharp(join('public', src)).metadata()).autoOrient
      Object.assign(properties, { src: base + src.slice(1), width, height, loading: 'lazy' })
    }
  }
}
