import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { containerFiles } from '#src/serve/hosts/container.ts'
import { temporaryFolder } from '../support/folder.ts'

for (const base of ['/', '/label/']) {
  describe(`the container of a site under ${base}`, () => {
    const files = containerFiles({ base, moved: [{ from: '/charte/', to: '/faq/' }] })
    const { Containerfile: recipe, 'conteneur.conf': configuration = '' } = files

    test('copies only what a release makes, and lets only that in', () => {
      const copied = [...recipe.matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, from, to]) => [from, to])
      assert.deepEqual(copied, [
        ['release/conteneur.conf', '/etc/nginx/nginx.conf'],
        ['dist/', `/srv/site${base}`],
      ])
      assert.deepEqual(files['Containerfile.dockerignore'].trim().split('\n'), [
        '*',
        '!dist',
        '!release/conteneur.conf',
      ])
    })

    test('has a pinned image, a user without rights and a port that it may open', () => {
      assert.match(recipe, /^FROM docker\.io\/library\/nginx:\d+\.\d+\.\d+-alpine$/m)
      assert.match(recipe, /^USER [1-9]\d*:[1-9]\d*$/m)
      assert.match(configuration, /listen 8080;/)
      assert.doesNotMatch(configuration, /listen (\[::\]:)?80;|^user /m)
    })

    test('writes nowhere but in /tmp', () => {
      const written = [...configuration.matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);/gm)]
      assert.equal(written.length, 6)
      assert.ok(written.every(([, path]) => path?.startsWith('/tmp/')))
    })

    const nginx = '/usr/sbin/nginx'
    test('has a configuration that nginx accepts', { skip: !existsSync(nginx) }, () => {
      const file = join(temporaryFolder(), 'nginx.conf')
      const pid = file.replace('.conf', '.pid')
      writeFileSync(file, configuration.replace('/tmp/nginx.pid', pid))
      const { status, stderr } = spawnSync(nginx, ['-t', '-c', file], { encoding: 'utf8' })
      assert.equal(status, 0, stderr)
      assert.doesNotMatch(stderr, /\[warn\]|\[emerg\]/)
    })
  })
}
