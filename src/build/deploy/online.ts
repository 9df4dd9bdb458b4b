import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural } from '../../french/numbers.ts'
import { encodings } from '../../serve/encoding.ts'
import { headersFor } from '../../serve/headers.ts'
import { contentType } from '../../serve/types.ts'
import { readSums, sha256 } from '../release/sums.ts'
import { BuildError } from '../stage.ts'
import { releasedPublication } from './released.ts'

/** Something that is not as the release has it, and the address where it was seen. */
interface Difference {
  what: string
  path: string
}

/** How many addresses are asked for at the same time. */
const together = 8

/**
 * Compares what a host answers with the release that it was given: every file, its type and its
 * headers, every address that moved, a page without its slash, and an address that does not exist.
 * @param root folder of the project, with `dist/` and `release/`
 * @param address where the home page is online, with a final slash
 * @returns one French line for each difference, with how many addresses have it
 * @throws {BuildError} in French when nothing was released, or when the host does not answer
 */
export async function onlineProblems(root: string, address: string): Promise<string[]> {
  const { base } = releasedPublication(root)
  const site = join(root, 'dist')
  const sums = readSums(site)
  const moved = movedAddresses(site, base)
  const files = [...sums].filter(([file]) => isServed(file) && !moved.has(addressOf(file)))
  const questions = [
    ...files.map(
      ([file, sum]) =>
        () =>
          fileDifferences(address, file, sum),
    ),
    ...[...moved].map(
      ([from, to]) =>
        () =>
          moveDifferences(address, from, to),
    ),
  ].values()
  const differences: Difference[] = []
  const worker = async () => {
    for (const question of questions) differences.push(...(await question()))
  }
  await Promise.all(Array.from({ length: together }, worker))
  differences.push(...(await oddDifferences(sums, address)))
  return grouped(differences)
}

/** New addresses by the former ones, both without the base path, as the release tells its hosts. */
function movedAddresses(site: string, base: string): Map<string, string> {
  const lines = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n')
  const pairs = lines.filter((line) => line !== '').map((line) => line.split(' '))
  const inside = (place = '') => place.slice(base.length)
  return new Map(pairs.map(([from, to]) => [inside(from), inside(to)]))
}

async function ask(address: string): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual' })
  } catch (error) {
    const { cause } = error as { cause?: NodeJS.ErrnoException }
    throw new BuildError(`${address} ne répond pas (${cause?.code ?? String(error)}).`)
  }
}

async function fileDifferences(address: string, file: string, sum: string): Promise<Difference[]> {
  const path = addressOf(file)
  const answer = await ask(address + path)
  const digest = await digestOf(answer)
  const told = (what: string): Difference => ({ what, path: `/${path}` })
  if (answer.status !== 200) return [told(`état ${answer.status} au lieu de 200`)]
  const expected = {
    ...headersFor(`/${path}`, { secure: true }),
    'Content-Type': contentType(file),
  }
  const wrong = Object.entries(expected).flatMap(([name, value]) => {
    const found = answer.headers.get(name)
    if (found !== null && comparable(found) === comparable(value)) return []
    return [told(`${name} ${found === null ? 'absent' : `« ${found} »`} au lieu de « ${value} »`)]
  })
  return digest === sum ? wrong : [told('contenu différent de celui qui a été vérifié'), ...wrong]
}

/** An address that moved must lead to the new one for good, so that search engines follow. */
async function moveDifferences(address: string, from: string, to: string): Promise<Difference[]> {
  const answer = await ask(address + from)
  await answer.arrayBuffer()
  const path = `/${from}`
  const target = targetOf(answer)
  if (target === undefined) return [{ what: 'aucune redirection vers la nouvelle adresse', path }]
  if (target !== new URL(address + to).href) {
    return [{ what: `redirection vers ${target} au lieu de ${address}${to}`, path }]
  }
  const isPermanent = [301, 308].includes(answer.status)
  const what = `redirection provisoire (état ${answer.status}) au lieu de 301 ou 308`
  return isPermanent ? [] : [{ what, path }]
}

/** What is not a file: addresses that a host must understand by itself. */
async function oddDifferences(
  sums: ReadonlyMap<string, string>,
  address: string,
): Promise<Difference[]> {
  const missing = await ask(`${address}adresse-qui-n-existe-pas/`)
  const digest = await digestOf(missing)
  const differences: Difference[] = []
  if (missing.status !== 404 || digest !== sums.get('404.html')) {
    const what = `état ${missing.status} au lieu de 404 avec la page en français`
    differences.push({ what, path: '/adresse-qui-n-existe-pas/' })
  }
  const [folder] = [...sums.keys()].filter((file) => /^[^/]+\/index\.html$/.test(file))
  const path = addressOf(folder ?? '').slice(0, -1)
  const slash = await ask(address + path)
  await slash.arrayBuffer()
  if (path && targetOf(slash) !== `${address}${path}/`) {
    differences.push({ what: 'aucune redirection vers l’adresse à barre finale', path: `/${path}` })
  }
  return differences
}

const digestOf = async (answer: Response) => sha256(new Uint8Array(await answer.arrayBuffer()))

/** The whole address that an answer leads on to, if it does. */
function targetOf({ status, headers, url }: Response): string | undefined {
  const location = headers.get('location')
  if (status < 300 || status > 399 || location === null) return undefined
  return URL.canParse(location, url) ? new URL(location, url).href : location
}

function grouped(differences: readonly Difference[]): string[] {
  return [...Map.groupBy(differences, ({ what }) => what)].map(([what, all]) => {
    const example = all[0]?.path ?? ''
    return `${what} : ${plural(all.length, 'adresse')}, dont ${example}`
  })
}

/**
 * Hosts write lists without blanks, keep the older names of types, and leave out the charset where
 * the format has only one.
 */
const comparable = (value: string) =>
  value
    .replaceAll(/\s/g, '')
    .toLowerCase()
    .replace('application/javascript', 'text/javascript')
    .replace('text/xml', 'application/xml')
    .replace(/^((?:application|image)\/.*);charset=utf-8$/, '$1')

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1')

/** Readers ask neither for what hosts read, nor for the compressed twins, nor for the page of 404. */
const isServed = (file: string) =>
  !/^(_headers|_redirects|404\.html)$/.test(file) &&
  !Object.values(encodings).some((extension) => file.endsWith(extension))
