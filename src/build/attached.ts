import { globSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/**
 * Cleans what the site publishes of public/: images lose what cameras and editors write in them
 * (place, author, date), and the files that only keep a folder in the history go.
 * @param published folder of the site
 */
export async function cleanAttached(root: string, published: string): Promise<void> {
  const own = (pattern: string) =>
    globSync(pattern, { cwd: join(root, 'public') }).map((path) => join(published, path))
  for (const path of own('**/.gitkeep')) rmSync(path)
  for (const path of own('**/*.{png,jpg,jpeg,webp,avif}'))
    writeFileSync(path, await sharp(path).autoOrient().toBuffer())
}
