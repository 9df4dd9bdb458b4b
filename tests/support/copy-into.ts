import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const parts = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
]

/** Copies the project, as far as a build needs it, into an empty folder. */
export function copyInto(folder: string): void {
  for (const part of parts) {
    if (existsSync(join(root, part)))
      cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}
