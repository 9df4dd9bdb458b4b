import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { site as schema } from './kinds/site.ts'

/** Where the site and its sources are published. The environment wins over `content/site.yaml`. */
export interface Settings {
  /** Origin without path, such as `https://exemple.fr`. */
  url: string
  /** Base path with both slashes, such as `/` or `/label/`. */
  base: string
  /** Address of the repository, without a final slash; null while it is not known. */
  repository: string | null
  /** Port on which this machine serves the site: 0 for any that is free. */
  port: number
}

/** A setting that cannot be used: the message says which one, and how to write it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Reads SITE_URL, BASE_PATH, REPOSITORY_URL and PORT, then `content/site.yaml` for those left out or
 * empty.
 * @throws {SettingsError} in French when one of them is not usable
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const declared = parse(readFileSync('content/site.yaml', 'utf8'))
  return {
    url: siteUrl(environment['SITE_URL'] || schema.shape.url.safeParse(declared?.url).data || ''),
    base: basePath(environment['BASE_PATH'] || '/'),
    repository: repositoryUrl(
      environment['REPOSITORY_URL'] ||
        schema.shape.repository.safeParse(declared?.repository).data ||
        '',
    ),
    port: portOf(environment['PORT'] || '4321'),
  }
}

function siteUrl(url: string): string {
  if (!isPlainUrl(url, /^https?:$/) || new URL(url).pathname !== '/') {
    throw new SettingsError(
      `Adresse du site inutilisable : « ${url} ». Écrivez par exemple SITE_URL=https://exemple.fr, ou url: https://exemple.fr dans content/site.yaml ; un chemin va dans BASE_PATH=/chemin/.`,
    )
  }
  return new URL(url).origin
}

function basePath(path: string): string {
  if (!/^\/([A-Za-z0-9_-]+\/)*$/.test(path)) {
    throw new SettingsError(
      `Chemin de base inutilisable : « ${path} ». Écrivez par exemple BASE_PATH=/label/ (barre au début et à la fin ; lettres sans accent, chiffres, traits).`,
    )
  }
  return path
}

function repositoryUrl(url: string): string | null {
  if (url === '') return null
  if (!isPlainUrl(url, /^https:$/) || new URL(url).pathname === '/') {
    throw new SettingsError(
      `Adresse du dépôt inutilisable : « ${url} ». Écrivez par exemple REPOSITORY_URL=https://forge.fr/equipe/label, ou repository: dans content/site.yaml.`,
    )
  }
  return url.replace(/(\.git)?\/*$/, '')
}

function portOf(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingsError(
      `PORT=${port} n’est pas un numéro de port : écrivez par exemple PORT=4321.`,
    )
  }
  return Number(port)
}

/** An address that names a place and nothing else: neither account, nor query, nor anchor. */
function isPlainUrl(url: string, protocol: RegExp): boolean {
  if (!URL.canParse(url)) return false
  const { protocol: found, username, password, search, hash } = new URL(url)
  return protocol.test(found) && username + password + search + hash === ''
}
