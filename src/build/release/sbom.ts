import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLock } from '../../checks/read/lock.ts'
import { publishedParts } from '../../data/software/parts.ts'
import { plural } from '../../french/numbers.ts'
import { BuildError, type Stage } from '../stage.ts'
import { billOfMaterials } from './bill.ts'

/** What the site is made with: `release/sbom.cdx.json`, for who watches over known faults. */
export const sbomStage: Stage = {
  title: 'Inventaire des logiciels',
  run({ root, beside }) {
    const read = (file: string) => readFileSync(join(root, file), 'utf8')
    const locked = readLock(read('package-lock.json'))
    if (!locked) throw new BuildError('package-lock.json ne se lit pas.')
    const published = new Set(Object.keys(publishedParts))
    const bill = billOfMaterials(JSON.parse(read('package.json')), locked, published)
    mkdirSync(beside, { recursive: true })
    writeFileSync(join(beside, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
    return `release/sbom.cdx.json, ${plural(locked.length, 'paquet')}`
  },
}
