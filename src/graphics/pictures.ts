import { byteCache, codeHash, type ByteCache } from '../cache.ts'

let kept: ByteCache | undefined

/** Keeps the pictures of the site between two builds, by what they show and the code that draws. */
export const pictureCache: ByteCache = (shown, draw) => {
  kept ??= byteCache('.astro/pictures', codeHash(['french', 'label', 'graphics', 'forms']))
  return kept(shown, draw)
}
