/** A package that `npm ci` installs, as `package-lock.json` says. */
export interface LockedPackage {
  name: string
  version: string
  /** Offset in the file of the key that names the package. */
  start: number
  /** Where it comes from; not written for a package of the registry. */
  resolved?: string
  /** Digest of its archive, such as `sha512-…` in base64. */
  integrity?: string
  /** SPDX expression. */
  license?: string
  /** Needed for the tests alone. */
  dev: boolean
  /** May be left out, as packages for another system are. */
  optional: boolean
  /** A folder of the project. */
  link: boolean
  /** Comes in the archive of another package, whose digest covers it. */
  inBundle: boolean
  hasInstallScript: boolean
  /** What it asks for, by name. */
  dependencies: Readonly<Record<string, string>>
  /** Where it is installed, from the project's folder. */
  folder: string
}

type Written = Partial<Omit<LockedPackage, 'start' | 'folder'>> & {
  optionalDependencies?: Readonly<Record<string, string>>
  devOptional?: boolean
}

/** Packages whose archive holds a licence that they do not declare, read there. */
const undeclared: Readonly<Record<string, string>> = { 'png-js@2.0.0': 'MIT' }

/**
 * Reads the lock of the dependencies, without the project itself.
 * @param text what `package-lock.json` holds
 * @returns the packages in the order of the file; undefined when it cannot be read
 */
export function readLock(text: string): LockedPackage[] | undefined {
  const packages = packagesOf(text)
  if (!packages) return undefined
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, written]) => {
      const { version = '', name = folder.slice(folder.lastIndexOf('node_modules/') + 13) } =
        written
      const license = written.license ?? undeclared[`${name}@${version}`]
      return {
        ...none,
        ...written,
        ...(license === undefined ? {} : { license }),
        name,
        version,
        dependencies: { ...written.dependencies, ...written.optionalDependencies },
        start: text.indexOf(`${JSON.stringify(folder)}:`),
        folder,
      }
    })
}

/** What the lock leaves out when it is so. */
const none = {
  dev: false,
  optional: false,
  link: false,
  inBundle: false,
  hasInstallScript: false,
}

function packagesOf(text: string): Record<string, Written> | undefined {
  try {
    return JSON.parse(text).packages
  } catch {
    return undefined
  }
}
