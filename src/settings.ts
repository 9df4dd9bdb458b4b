import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { site as schema } from './kinds/site.ts'

/** Where the site and its sources are published. The environment wins over `content/site.yaml`. */
export type Settings = ReturnType<typeof readSettings>

/** A setting that cannot be used: the message says which one, and how to write it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Reads SITE_URL, BASE_PATH, REPOSITORY_URL and PORT, then `content/site.yaml` for those left out or
 * empty.
 * @throws {SettingsError} in French when one of them is not usable
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env) {
  const declared = parse(readFileSync('content/site.yaml', 'utf8'))
  const { url, repository } = schema.shape
  const site = environment['SITE_URL'] || url.safeParse(declared?.url).data || ''
  const base = environment['BASE_PATH'] || '/'
  const forge = environment['REPOSITORY_URL'] || repository.safeParse(declared?.repository).data
  const port = environment['PORT'] || '4321'
  if (pathOf(site, /^https?:$/) !== '/')
    throw new SettingsError(
      `Adresse du site inutilisable : « ${site} ». Écrivez par exemple SITE_URL=https://exemple.fr, ou url: https://exemple.fr dans content/site.yaml ; un chemin va dans BASE_PATH=/chemin/.`,
    )
  if (!/^\/([A-Za-z0-9_-]+\/)*$/.test(base))
    throw new SettingsError(
      `Chemin de base inutilisable : « ${base} ». Écrivez par exemple BASE_PATH=/label/ (barre au début et à la fin ; lettres sans accent, chiffres, traits).`,
    )
  if (forge && (pathOf(forge, /^https:$/) ?? '/') === '/')
    throw new SettingsError(
      `Adresse du dépôt inutilisable : « ${forge} ». Écrivez par exemple REPOSITORY_URL=https://forge.fr/equipe/label, ou repository: dans content/site.yaml.`,
    )
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingsError(
      `PORT=${port} n’est pas un numéro de port : écrivez par exemple PORT=4321.`,
    )
  return {
    /** Origin without path, such as `https://exemple.fr`. */
    url: new URL(site).origin,
    /** Base path with both slashes, such as `/` or `/label/`. */
    base,
    /** Port on which this machine serves the site: 0 for any that is free. */
    port: Number(port),
    /** Address of the repository, without a final slash; null while it is not known. */
    repository: forge ? forge.replace(/(\.git)?\/*$/, '') : null,
  }
}

/** The path of an address that names a place and nothing else: neither account, nor query, nor anchor. */
function pathOf(url: string, allowed: RegExp): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, username, password, search, hash, pathname } = new URL(url)
  return allowed.test(protocol) && username + password + search + hash === '' ? pathname : undefined
}
