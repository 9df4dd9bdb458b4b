import { once } from 'node:events'
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { publish } from '#src/build/deploy/publish.ts'
import { filesIn } from '#src/build/measure.ts'
import { compressStage } from '#src/build/release/compress.ts'
import { sumsStage } from '#src/build/release/sums.ts'
import { nginxConfiguration } from '#src/serve/hosts/nginx.ts'
import { freePort, hasNginx, startNginx } from '../support/nginx.ts'
import { hostileAnswers, slowConnections } from './hostile.ts'
import { load, type Load } from './wrk.ts'

const swaps = 20

/** Loads of the site on nginx, its answers to hostile requests, and how many changes it went through. */
export interface PublicationCosts {
  loads: Record<string, Load>
  hostile: Record<string, string>
}

/**
 * Publishes a built site with nginx on this machine and asks it for more than readers would.
 * @param dist site built for the path `/`
 */
export async function publicationCosts(dist: string): Promise<PublicationCosts> {
  if (!hasNginx) throw new Error('Il faut nginx et libnginx-mod-http-brotli-static.')
  const folder = mkdtempSync(join(tmpdir(), 'publication-'))
  const target = join(folder, 'site')
  const port = await freePort()
  const configuration = nginxConfiguration({
    base: '/',
    root: join(target, 'current'),
    listen: [`127.0.0.1:${port} backlog=4096`],
  })
  const nginx = startNginx(folder, configuration, 'worker_connections 4096;')
  const ended = once(nginx, 'exit')
  try {
    const projects = [await released(dist, folder, 'a'), await released(dist, folder, 'b')] as const
    publish(projects[0], target, { trial: true })
    while ((await state(`http://127.0.0.1:${port}`)) !== '200') await wait(50)
    const search = filesIn(dist)
      .filter((file) => /^pagefind\/(fragment|index)\//.test(file) && !/\.(br|zst|gz)$/.test(file))
      .map((file) => `/${file}`)
    return await measure(folder, port, search, (under) => change(projects, target, under))
  } finally {
    nginx.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  folder: string,
  port: number,
  search: readonly string[],
  changeUnder: (load: Promise<Load>) => Promise<void>,
): Promise<PublicationCosts> {
  const origin = `http://127.0.0.1:${port}`
  const ask = (addresses: readonly string[], connections: number, seconds = 8) =>
    load(folder, origin, addresses, { connections, seconds })
  const page = await ask(['/faq/'], 50)
  const chunks = await ask(search, 50)
  const changing = ask(['/', '/faq/', '/recherche/', ...search.slice(0, 20)], 50, 60)
  await changeUnder(changing)
  const many = await ask(['/faq/'], 1000)
  const tooMany = await ask(['/faq/'], 6000)
  const slow = slowConnections(port, 2000)
  await wait(1000)
  const besideSlow = await ask(['/faq/'], 50)
  for (const socket of slow) socket.destroy()
  return {
    loads: {
      'une page': page,
      'morceaux de recherche': chunks,
      [`pendant ${swaps} mises en ligne`]: await changing,
      '1 000 connexions': many,
      '6 000 connexions': tooMany,
      'avec 2 000 connexions lentes': besideSlow,
    },
    hostile: { ...(await hostileAnswers(port)), 'ensuite, une page': await state(origin) },
  }
}

/** A project whose site is the built one with a mark of its own, released. */
async function released(dist: string, folder: string, mark: string): Promise<string> {
  const project = join(folder, mark)
  const fresh = join(project, 'dist')
  const stale = new Set(['br', 'zst', 'gz'].map((twin) => join(dist, `index.html.${twin}`)))
  cpSync(dist, fresh, { recursive: true, filter: (file) => !stale.has(file) })
  appendFileSync(join(fresh, 'index.html'), `<!-- ${mark} -->`)
  const { signal } = new AbortController()
  const workshop = { root: project, fresh, beside: join(project, 'release'), signal, warn() {} }
  if (!existsSync(join(fresh, 'journal.xml.br'))) await compressStage.run(workshop)
  await sumsStage.run(workshop)
  return project
}

/** Publishes one site and the other in turn, all while the load lasts. */
async function change(
  projects: readonly [string, string],
  target: string,
  load: Promise<Load>,
): Promise<void> {
  let ended = false
  const end = load.then(() => void (ended = true))
  for (let turn = 1; turn <= swaps; turn++) {
    publish(projects[turn % 2 === 0 ? 0 : 1], target, { trial: true })
    await wait(500)
    if (ended) throw new Error(`La charge s’est arrêtée à la mise en ligne ${turn}.`)
  }
  await end
}

const state = (origin: string) => fetch(`${origin}/faq/`).then(({ status }) => `${status}`, String)
