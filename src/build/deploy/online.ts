import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural } from '../../french/numbers.ts'
import { encodings } from '../../serve/encoding.ts'
import { headersFor } from '../../serve/headers.ts'
import { contentType } from '../../serve/types.ts'
import { readSums, sha256 } from '../release/sums.ts'
import { BuildError } from '../stage.ts'

/** Something that is not as the release has it, and the address where it was seen. */
interface Difference {
  what: string
  path: string
}

/** How many addresses are asked for at the same time. */
const together = 8

/**
 * Compares what a host answers with the release that it was given: every file, its type and its
 * headers, a page without its slash, and an address that does not exist.
 * @param site folder of the released site
 * @param address where its home page is online, with a final slash
 * @returns one French line for each difference, with how many addresses have it
 * @throws {BuildError} in French when the host does not answer
 */
export async function onlineProblems(site: string, address: string): Promise<string[]> {
  const sums = readSums(site)
  const redirects = readFileSync(join(site, '_redirects'), 'utf8').split('\n')
  const moved = new Set(redirects.map((line) => line.split(' ')[0]))
  const { pathname } = new URL(address)
  const asked = [...sums].filter(
    ([file]) => isServed(file) && !moved.has(pathname + addressOf(file)),
  )
  const differences: Difference[] = []
  const next = asked.values()
  const worker = async () => {
    for (const [file, sum] of next) {
      const path = addressOf(file)
      const answer = await ask(address + path)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const found = fileDifferences(answer, sha256(bytes) === sum, file)
      differences.push(...found.map((what) => ({ what, path: `/${path}` })))
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  differences.push(...(await oddDifferences(site, address)))
  return grouped(differences)
}

async function ask(address: string): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual' })
  } catch (error) {
    const { cause } = error as { cause?: NodeJS.ErrnoException }
    throw new BuildError(`${address} ne répond pas (${cause?.code ?? String(error)}).`)
  }
}

function fileDifferences(answer: Response, isSame: boolean, file: string): string[] {
  if (answer.status !== 200) return [`état ${answer.status} au lieu de 200`]
  const expected = {
    ...headersFor(`/${addressOf(file)}`, { secure: true }),
    'Content-Type': contentType(file),
  }
  const wrong = Object.entries(expected).flatMap(([name, value]) => {
    const found = answer.headers.get(name)
    if (found !== null && comparable(found) === comparable(value)) return []
    return [`${name} ${found === null ? 'absent' : `« ${found} »`} au lieu de « ${value} »`]
  })
  return isSame ? wrong : ['contenu différent de celui qui a été vérifié', ...wrong]
}

/** What is not a file: addresses that a host must understand by itself. */
async function oddDifferences(site: string, address: string): Promise<Difference[]> {
  const missing = await ask(`${address}adresse-qui-n-existe-pas/`)
  const page = await missing.text()
  const differences: Difference[] = []
  if (missing.status !== 404 || page !== readFileSync(join(site, '404.html'), 'utf8')) {
    const what = `état ${missing.status} au lieu de 404 avec la page en français`
    differences.push({ what, path: '/adresse-qui-n-existe-pas/' })
  }
  const [folder] = [...readSums(site).keys()].filter((file) => /^[^/]+\/index\.html$/.test(file))
  const path = addressOf(folder ?? '').slice(0, -1)
  const slash = await ask(address + path)
  await slash.arrayBuffer()
  const target = new URL(slash.headers.get('location') ?? '', address + path).href
  if (path && target !== `${address}${path}/`) {
    differences.push({ what: 'aucune redirection vers l’adresse à barre finale', path: `/${path}` })
  }
  return differences
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
