import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { onlineProblems } from '#src/build/deploy/online.ts'
import { sumsStage } from '#src/build/release/sums.ts'
import { listen } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { bareServer } from '../../support/bare-server.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { root } from '../../support/root.ts'

process.chdir(root)

const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>texte</p>'.repeat(80)}`

/** A released site, of which the served copy is changed afterwards. */
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
  const [site, served] = [temporaryFolder(files), temporaryFolder(files)]
  const { signal } = new AbortController()
  for (const fresh of [site, served]) {
    const workshop = { root, fresh, beside: temporaryFolder(), signal, warn() {} }
    await sumsStage.run(workshop)
  }
  change(served)
  return { site, served }
}

async function online(create: () => Server): Promise<string> {
  const { port, close } = await listen(create, { port: 0, hosts: ['127.0.0.1'] })
  after(close)
  return `http://127.0.0.1:${port}/label/`
}

test('the site that was released, with its headers, has nothing to tell', async () => {
  const { site, served } = await released()
  const address = await online(() => siteServer({ folder: served, base: '/label/', secure: true }))
  assert.deepEqual(await onlineProblems(site, address), [])
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
    const { site, served } = await released(change)
    const address = await online(() =>
      siteServer({ folder: served, base: '/label/', secure: true }),
    )
    const [problem, ...others] = await onlineProblems(site, address)
    assert.match(problem ?? '', told)
    assert.deepEqual(others, [])
  })
}

test('it tells what a host without headers lacks, each once', async () => {
  const { site, served } = await released()
  const address = await online(() => bareServer({ folder: served, base: '/label/' }))
  const problems = await onlineProblems(site, address)
  for (const told of [
    /^Content-Security-Policy absent .* : 5\sadresses, dont \//,
    /^Cache-Control absent .*immutable » : 1\sadresse/,
    /^Access-Control-Allow-Origin absent .* : 1\sadresse, dont \/donnees\/a\.geojson$/,
    /^état 404 au lieu de 404 avec la page en français/,
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

test('a host that does not answer is named', async () => {
  const { site } = await released()
  await assert.rejects(onlineProblems(site, 'http://127.0.0.1:9/'), {
    message: /^http:\/\/127\.0\.0\.1:9\/.* ne répond pas/,
  })
})
