import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from './shell.ts'

/** Engines that only this bench needs, and their versions: results change with them. */
const pinned = { 'accessibility-checker-engine': '4.0.34', 'vnu-jar': '26.9.27' }

/** The code of the engines, and where the Nu checker is. */
export interface Engines {
  axe: string
  ibm: string
  nu: string
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
  return {
    axe: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    ibm: readFileSync(join(modules, 'accessibility-checker-engine/ace.js'), 'utf8'),
    nu: join(modules, 'vnu-jar/build/dist/vnu.jar'),
  }
}
