import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { site as schema } from './schemas/site.ts'

/** Where the site is published. The environment wins over `content/site.yaml`. */
export interface Settings {
  /** Origin without path, such as `https://exemple.fr`. */
  url: string
  /** Base path with both slashes, such as `/` or `/label/`. */
  base: string
}

/**
 * Reads SITE_URL and BASE_PATH, then `content/site.yaml`.
 * @throws in French when an address is not usable
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const declared = schema.shape.url.safeParse(parse(readFileSync('content/site.yaml', 'utf8'))?.url)
  const url = environment['SITE_URL'] ?? declared.data
  if (!url || !URL.canParse(url) || new URL(url).pathname !== '/') {
    throw new Error(
      `Adresse du site inutilisable : « ${url ?? ''} ». Écrivez par exemple SITE_URL=https://exemple.fr, ou url: https://exemple.fr dans content/site.yaml.`,
    )
  }
  const path = environment['BASE_PATH'] ?? '/'
  if (!/^\/([a-z0-9-]+\/)*$/.test(path)) {
    throw new Error(
      `Chemin de base inutilisable : « ${path} ». Écrivez par exemple BASE_PATH=/label/ (barre au début et à la fin).`,
    )
  }
  return { url: new URL(url).origin, base: path }
}
