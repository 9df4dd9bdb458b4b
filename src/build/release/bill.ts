import type { LockedPackage } from '../../checks/read/lock.ts'

/** The project itself, from its `package.json`. */
export interface Project {
  name: string
  version: string
  description: string
  license: string
  dependencies: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
  optionalDependencies: Readonly<Record<string, string>>
}

/**
 * The bill of materials of the site, in CycloneDX 1.6. The same lock gives the same bytes: it bears
 * neither date nor serial number, which the format does not require.
 * @param locked every package of the lock
 * @param published names of the packages of which the site publishes a part: `required`. The others
 * only build and test it: `excluded`.
 */
export function billOfMaterials(
  project: Project,
  locked: readonly LockedPackage[],
  published: ReadonlySet<string>,
): object {
  const { dependencies, devDependencies, optionalDependencies } = project
  const asked = { ...dependencies, ...devDependencies, ...optionalDependencies }
  const byFolder = new Map(locked.map((one) => [one.folder, one]))
  const once = new Map(locked.map((one) => [purl(one), one]))
  const sorted = [...once].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const self = purl(project)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': self,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: licences(project.license),
        purl: self,
      },
    },
    components: sorted.map(([, one]) => component(one, published)),
    dependencies: [
      dependency(self, '', asked, byFolder),
      ...sorted.map(([ref, one]) => dependency(ref, one.folder, one.dependencies, byFolder)),
    ],
  }
}

function component(locked: LockedPackage, published: ReadonlySet<string>): object {
  const [group, name] = locked.name.startsWith('@') ? locked.name.split('/') : ['', locked.name]
  return {
    type: 'library',
    'bom-ref': purl(locked),
    ...(group && { group }),
    name,
    version: locked.version,
    scope: published.has(locked.name) ? 'required' : 'excluded',
    ...(locked.integrity && { hashes: [hash(locked.integrity)] }),
    licenses: licences(locked.license ?? ''),
    purl: purl(locked),
    ...(locked.dev && { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }),
  }
}

/** Package URL: https://github.com/package-url/purl-spec */
const purl = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

/** npm writes digests in base64, CycloneDX in hexadecimal. */
function hash(integrity: string): object {
  const [algorithm = '', digest = ''] = integrity.split('-', 2)
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  }
}

const licences = (expression: string) =>
  / /.test(expression) ? [{ expression }] : [{ license: { id: expression } }]

/** What a package leads to: npm looks in its own folder first, then in those that hold it. */
function dependency(
  ref: string,
  folder: string,
  asked: Readonly<Record<string, string>>,
  byFolder: ReadonlyMap<string, LockedPackage>,
): object {
  const found = Object.keys(asked).flatMap((name) => {
    const places = foldersAbove(folder).map((place) => `${place}node_modules/${name}`)
    return byFolder.get(places.find((place) => byFolder.has(place)) ?? '') ?? []
  })
  return { ref, dependsOn: [...new Set(found.map(purl))].toSorted() }
}

/** @example foldersAbove('node_modules/a') // ['node_modules/a/', ''] */
function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/node_modules/')
  return [
    ...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`),
    '',
  ]
}
