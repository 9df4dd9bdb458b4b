import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { frenchTypography } from '../french/typography.ts'

/**
 * The packages of which the site publishes a part, with what that is. The others only build and test
 * the site: nothing of theirs reaches its readers.
 */
export const publishedParts: Readonly<Record<string, string>> = {
  '@expo-google-fonts/atkinson-hyperlegible-next': 'police des textes, dans les PDF',
  '@expo-google-fonts/bricolage-grotesque': 'police des titres, dans les PDF',
  '@fontsource-variable/atkinson-hyperlegible-next':
    'police des textes, réduite à leurs caractères',
  '@fontsource-variable/bricolage-grotesque': 'police des titres, réduite à leurs caractères',
  pagefind: 'moteur de la recherche',
  vite: 'chargement des scripts de la page',
  'world-atlas': 'contour de la France sur la carte',
}

/** Where a package has its licence: that of a font before that of the package around it. */
const licenceFiles = ['LICENSE_FONT', 'LICENSE/LICENSE', 'LICENSE.md', 'LICENSE']

const line = '-'.repeat(72)

/**
 * The licences of what the site publishes of others' work, as most of them ask of who
 * redistributes it: each with its authors and its whole text, once for the packages that share it.
 * @throws when a package is not installed, or has no licence where it should be
 */
export function softwareNotices(): string {
  const software = Object.entries(publishedParts).map(([name, part]) => {
    const folder = resolve('node_modules', name)
    const read = (file: string) => readFileSync(join(folder, file), 'utf8')
    const licence = licenceFiles.find((file) => existsSync(join(folder, file)))
    if (!licence) throw new Error(`${name} : licence introuvable.`)
    const { version, license } = JSON.parse(read('package.json'))
    const words = frenchTypography(`${name} ${version} (${license}) : ${part}`)
    return { words, text: ownLicence(read(licence)) }
  })
  const head = [
    'Licences des logiciels et des polices',
    '',
    'Ce site publie une part de chacun d’eux. Chaque licence est donnée dans sa langue.',
    'Les autres licences (textes, données, carte) sont dans les mentions légales du site.',
  ].map(frenchTypography)
  const notices = [...Map.groupBy(software, ({ text }) => text)].map(([text, packages]) =>
    [line, ...packages.map(({ words }) => words), '', text, ''].join('\n'),
  )
  return `${head.join('\n')}\n\n${notices.join('\n')}`
}

/** Without a Markdown title, nor the licences of what the package uses and the site does not publish. */
function ownLicence(text: string): string {
  const [own = ''] = text.replace(/^# .*\n/, '').split(/^# /m)
  return own.replaceAll('\r', '').trim()
}
