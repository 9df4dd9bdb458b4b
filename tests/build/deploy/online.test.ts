import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { onlineProblems } from '#src/build/deploy/online.ts'
import { sumsStage } from '#src/build/release/sums.ts'
import { listen } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { bareServer } from '../../support/bare-server.ts'
import { temporaryFolder, writeFiles } from '../../support/folder.ts'
import { root } from '../../support/root.ts'

process.chdir(root)

const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>texte</p>'.repeat(80)}`

/** A project with a released site, of which the served copy is changed afterwards. */
async function released(change: (served: string) => void = () => {}) {
  const files = {
    'index.html': page('Accueil'),
    'faq/index.html': page('Questions'),
    'charte/index.html': page('A changé d’adresse'),
    '404.html': page('Page introuvable'),
    _headers: '/*\n',
    _redirects: '/label/charte/ /label/faq/ 301\n',
    '_astro/a.12ab.css': 'p { color: red }\n'.repeat(80),
    'donnees/a.geojson': '{}',
    'processus.md': '# Étapes',
  }
  const project = temporaryFolder()
  const [fresh, beside] = [join(project, 'dist'), join(project, 'release')]
  writeFiles(fresh, files)
  const { signal } = new AbortController()
  process.env['BASE_PATH'] = '/label/'
  try {
    await sumsStage.run({ root, fresh, beside, signal, warn() {} })
  } finally {
    delete process.env['BASE_PATH']
  }
  const served = temporaryFolder()
  cpSync(fresh, served, { recursive: true })
  change(served)
  return { project, served }
}

/** A host that leads on from the address that moved, as `nginx.conf` and `_redirects` tell it to. */
function host(folder: string, move = { status: 308, to: '/label/faq/' }): Server {
  const site = siteServer({ folder, base: '/label/', secure: true })
  return createServer((request, response) => {
    if (request.url !== '/label/charte/') return void site.emit('request', request, response)
    response.writeHead(move.status, { Location: move.to }).end()
  })
}

async function online(create: () => Server): Promise<string> {
  const { port, close } = await listen(create, { port: 0, hosts: ['127.0.0.1'] })
  after(close)
  return `http://127.0.0.1:${port}/label/`
}

test('the site that was released, with its headers, has nothing to tell', async () => {
  const { project, served } = await released()
  const address = await online(() => host(served))
  assert.deepEqual(await onlineProblems(project, address), [])
})

const changes: Record<string, [(served: string) => void, RegExp]> = {
  'a file that is not the one that was verified': [
    (served) => appendFileSync(join(served, 'index.html'), '<script src=mesure.js></script>'),
    /^contenu différent.* : 1\sadresse, dont \/$/,
  ],
  'a file that is not there': [
    (served) => rmSync(join(served, '_astro'), { recursive: true }),
    /^état 404 au lieu de 200 : 1\sadresse, dont \/_astro\/a\.12ab\.css$/,
  ],
  'another page for addresses that do not exist': [
    (served) => writeFileSync(join(served, '404.html'), 'Not found'),
    /^état 404 au lieu de 404 avec la page en français/,
  ],
}
for (const [what, [change, told]] of Object.entries(changes)) {
  test(`it tells ${what}, and nothing else`, async () => {
    const { project, served } = await released(change)
    const address = await online(() => host(served))
    const [problem, ...others] = await onlineProblems(project, address)
    assert.match(problem ?? '', told)
    assert.deepEqual(others, [])
  })
}

const moves: [status: number, to: string, told: RegExp | undefined][] = [
  [301, 'http://{host}/label/faq/', undefined],
  [308, '/label/faq/', undefined],
  [
    308,
    '/label/charte.html',
    /^redirection vers .*\/label\/charte\.html au lieu de .*\/label\/faq\//,
  ],
  [302, '/label/faq/', /^redirection provisoire \(état 302\) au lieu de 301 ou 308 : /],
  [200, '/label/faq/', /^aucune redirection vers la nouvelle adresse : .*, dont \/charte\/$/],
]
for (const [status, to, told] of moves) {
  test(`an address that moved answers ${status} with ${to}: ${told ? 'told' : 'right'}`, async () => {
    const { project, served } = await released()
    let origin = ''
    const address = await online(() =>
      createServer((request, response) => {
        const move = { status, to: to.replace('{host}', origin) }
        host(served, move).emit('request', request, response)
      }),
    )
    origin = new URL(address).host
    const [problem = '', ...others] = await onlineProblems(project, address)
    assert.match(problem, told ?? /^$/)
    assert.deepEqual(others, [])
  })
}

test('it tells what a host without headers lacks, each once', async () => {
  const { project, served } = await released()
  const address = await online(() => bareServer({ folder: served, base: '/label/' }))
  const problems = await onlineProblems(project, address)
  for (const told of [
    /^Content-Security-Policy absent .* : 5\sadresses, dont \//,
    /^Cache-Control absent .*immutable » : 1\sadresse/,
    /^Access-Control-Allow-Origin absent .* : 1\sadresse, dont \/donnees\/a\.geojson$/,
    /^état 404 au lieu de 404 avec la page en français/,
    /^aucune redirection vers la nouvelle adresse/,
    /^aucune redirection vers l’adresse à barre finale/,
  ]) {
    assert.equal(problems.filter((problem) => told.test(problem)).length, 1, String(told))
  }
})

test('what is not an address is refused with an example', () => {
  const command = [join(root, 'src/build/deploy.ts'), '--controle', 'exemple.fr']
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stderr, /^✗ « exemple\.fr » n’est pas une adresse.*https:\/\/exemple\.fr\/\.\n$/)
})

const unreleased: Record<string, (project: string) => void> = {
  'built without --release': (project) => rmSync(join(project, 'release'), { recursive: true }),
  'without its digests': (project) => rmSync(join(project, 'dist/SHA256SUMS')),
  'built again since': (project) => writeFileSync(join(project, 'dist/SHA256SUMS'), ''),
}
for (const [what, change] of Object.entries(unreleased)) {
  test(`a site ${what} is compared with nothing: what to do is told`, async () => {
    const { project, served } = await released()
    change(project)
    const address = await online(() => host(served))
    await assert.rejects(onlineProblems(project, address), {
      name: 'BuildError',
      message: /npm run build -- --release/,
    })
  })
}

test('a host that does not answer is named', async () => {
  const { project } = await released()
  await assert.rejects(onlineProblems(project, 'http://127.0.0.1:9/'), {
    message: /^http:\/\/127\.0\.0\.1:9\/.* ne répond pas/,
  })
})
