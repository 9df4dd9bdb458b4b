import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const require = createRequire(resolve('package.json'))

/**
 * Finds a file of an installed package. From the project's folder, not from this module: the
 * build moves modules elsewhere.
 * @throws Error when the package or the file is not there
 */
export const packageFile = (path: string): string => require.resolve(path)
