import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { publishedParts } from './parts.ts'

/** A package of which the site publishes a part. */
export interface Software {
  name: string
  version: string
  /** SPDX identifier. */
  license: string
  /** What of it is published, in French. */
  part: string
  /** The licence, in its own words, with the names of the authors. */
  text: string
}

/** Where a package keeps its licence, when that is not `LICENSE`. */
const licenceFiles: Readonly<Record<string, string>> = {
  '@expo-google-fonts/atkinson-hyperlegible-next': 'LICENSE_FONT',
  '@expo-google-fonts/bricolage-grotesque': 'LICENSE_FONT',
  pagefind: 'LICENSE/LICENSE',
  vite: 'LICENSE.md',
}

/**
 * Reads the installed packages of which the site publishes a part, sorted by name.
 * @throws when one is not installed, or has no licence where it should be
 */
export function publishedSoftware(): Software[] {
  return Object.entries(publishedParts).map(([name, part]) => {
    const read = (file: string) => readFileSync(resolve('node_modules', name, file), 'utf8')
    const { version, license } = JSON.parse(read('package.json'))
    return { name, version, license, part, text: ownLicence(read(licenceFiles[name] ?? 'LICENSE')) }
  })
}

/** Without a Markdown title, nor the licences of what the package uses and the site does not publish. */
function ownLicence(text: string): string {
  const [own = ''] = text.replace(/^# .*\n/, '').split(/^# /m)
  return own.replaceAll('\r', '').trim()
}
