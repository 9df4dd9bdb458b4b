import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { headersFor } from '#src/serve/headers.ts'
import { bucketScript } from '#src/serve/hosts/bucket.ts'
import { contentType } from '#src/serve/types.ts'
import { temporaryFolder, writeFiles } from '../support/folder.ts'

/** The command `aws`, as far as the script asks it: its bucket is a JSON file. */
const aws = `#!${process.execPath}
const { existsSync, globSync, readFileSync, writeFileSync } = require('node:fs')
const { join, relative } = require('node:path')
const file = process.env.BUCKET
const bucket = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const args = process.argv.slice(2).filter((argument) => argument !== '--only-show-errors')
if (args[0] === '--endpoint-url') args.splice(0, 2)
const option = (name) => args[args.indexOf(name) + 1]
const key = (place) => place.replace('s3://seau/', '')
const like = (pattern) => new RegExp('^' + pattern.replaceAll('.', '[.]').replaceAll('*', '.*') + '$')
const [service, command, from, to] = args
if (service === 's3api') process.exit(option('--bucket') === 'seau' ? 0 : 254)
if (command === 'ls') for (const name of Object.keys(bucket)) console.log('2026-11-23 00:00:00 1 ' + name)
if (command === 'rm') delete bucket[key(from)]
if (command === 'cp') {
  for (const entry of globSync('**', { cwd: from, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const name = relative(from, join(entry.parentPath, entry.name))
    let isSent = true
    args.forEach((argument, index) => {
      if (/^--(in|ex)clude$/.test(argument) && like(args[index + 1]).test(name)) isSent = argument === '--include'
    })
    if (isSent) bucket[key(to) + name] = [option('--content-type'), option('--cache-control'), name]
  }
}
writeFileSync(file, JSON.stringify(bucket))
`

const site = [
  'index.html',
  'faq/index.html',
  'faq.md',
  'journal.xml',
  'sitemap-0.xml',
  'documents/SHA256SUMS',
  'documents/a.pdf',
  'donnees/ecosystemes.geojson',
  '_astro/a.12ab.css',
  '_astro/b.34cd.woff2',
  'favicon.svg',
  'pagefind/pagefind.js',
  'pagefind/pagefind.fr_1.pf_meta',
  'pagefind/fragment/fr_1.pf_fragment',
]
const notSent = ['_headers', '_redirects', 'faq.md.br', 'index.html.gz']

for (const base of ['/', '/label/']) {
  describe(`the script that fills a bucket, under ${base}`, () => {
    const folder = temporaryFolder({ 'bin/aws': aws, 'release/envoi-s3.sh': '' })
    writeFiles(
      folder,
      Object.fromEntries([...site, ...notSent].map((file) => [`dist/${file}`, 'a'])),
    )
    const script = bucketScript({ base, files: [...site, ...notSent] })
    writeFiles(folder, { 'release/envoi-s3.sh': script })
    spawnSync('chmod', ['+x', join(folder, 'bin/aws')])
    const send = (...args: string[]) =>
      spawnSync('sh', ['release/envoi-s3.sh', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, BUCKET: join(folder, 'seau.json') },
      })
    const bucket = () => JSON.parse(readFileSync(join(folder, 'seau.json'), 'utf8'))

    test('sends every file of the site, with its type and its time', () => {
      const { status, stderr } = send('seau', 'https://s3.exemple.fr')
      assert.equal(status, 0, stderr)
      const expected = site.map((file) => [
        base.slice(1) + file,
        [contentType(file), headersFor(`/${file}`, { secure: true })['Cache-Control'], file],
      ])
      assert.deepEqual(bucket(), Object.fromEntries(expected))
    })

    test('removes what the site no longer has, but for what open pages may call for', () => {
      for (const file of ['faq/index.html', '_astro/a.12ab.css']) rmSync(join(folder, 'dist', file))
      assert.equal(send('seau').status, 0)
      const kept = site.filter((file) => file !== 'faq/index.html')
      assert.deepEqual(
        Object.keys(bucket()).toSorted(),
        kept.map((file) => base.slice(1) + file).toSorted(),
      )
    })

    test('stops before anything without a bucket', () => {
      assert.match(send().stderr, /Donnez le nom du seau/)
      assert.notEqual(send('absent').status, 0)
    })
  })
}
