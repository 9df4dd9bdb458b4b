import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from './shell.ts'

/** Engines that only this bench needs, and their versions: results change with them. */
export const pinned = { 'accessibility-checker-engine': '4.0.34', 'vnu-jar': '26.9.27' }

/** The code of the engines, where the Nu checker is, and the version of each. */
export interface Engines {
  axe: string
  ibm: string
  nu: string
  versions: Readonly<Record<'axe' | 'IBM' | 'Nu', string>>
}

/**
 * Installs the engines in a folder outside the project, once.
 * @throws when npm cannot install them
 */
export function installEngines(): Engines {
  const folder = join(tmpdir(), 'mft-accessibilite')
  const wanted = JSON.stringify({ private: true, dependencies: pinned })
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(manifest, wanted)
    const { ok, output } = command(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts'],
      folder,
    )
    if (!ok) throw new Error(`Les moteurs ne s’installent pas dans ${folder} :\n${output}`)
  }
  const modules = join(folder, 'node_modules')
  const ours = createRequire(import.meta.url)
  return {
    axe: readFileSync(ours.resolve('axe-core/axe.min.js'), 'utf8'),
    ibm: readFileSync(join(modules, 'accessibility-checker-engine/ace.js'), 'utf8'),
    nu: join(modules, 'vnu-jar/build/dist/vnu.jar'),
    versions: {
      axe: ours('axe-core/package.json').version,
      IBM: pinned['accessibility-checker-engine'],
      Nu: pinned['vnu-jar'],
    },
  }
}
