import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { archive } from '../../forms/archive.ts'
import { frenchDate } from '../../french/dates.ts'
import { fileWeight, plural } from '../../french/numbers.ts'
import { lists } from '../../kinds/index.ts'
import { isCompressible } from '../../serve/types.ts'
import { readSettings, type Settings } from '../../settings.ts'
import { offlineSite } from '../offline/site.ts'
import type { Stage } from '../stage.ts'

/** Name of the archive, and of the folder in it. */
const name = 'metropole-french-tech'

/** The site to be read without network, as one file. */
export const offlineStage: Stage = {
  title: 'Copie hors ligne',
  run({ root, fresh, beside }) {
    const settings = readSettings()
    const day = lastChange(root)
    const site = offlineSite(fresh, settings)
    const files = { 'LISEZ-MOI.txt': readme(settings, day), ...site }
    const placed = Object.fromEntries(
      Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]),
    )
    const stored = Object.keys(placed).filter((file) => !isCompressible(file))
    const bytes = archive(placed, day, stored)
    mkdirSync(beside, { recursive: true })
    writeFileSync(join(beside, `${name}.zip`), bytes)
    return `release/${name}.zip, ${plural(Object.keys(files).length, 'fichier')}, ${fileWeight(bytes.length)}`
  },
}

function lastChange(root: string): string {
  const { path, schema } = lists.journal
  const entries = schema.array().parse(parse(readFileSync(join(root, path), 'utf8')))
  return entries.map(({ date }) => date).reduce((last, date) => (date > last ? date : last))
}

const readme = ({ url, base }: Settings, day: string) =>
  `Copie hors ligne du site ${url}${base}, à jour de son journal du ${frenchDate(day)}.

Ouvrez index.html dans un navigateur : rien ne passe par le réseau.
La recherche, le choix du thème et les filtres ont besoin du site en ligne.
Le thème suit celui de votre appareil ; le plan du site mène à toutes les pages.
`
