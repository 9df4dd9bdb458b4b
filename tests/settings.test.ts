import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readSettings, SettingsError } from '#src/settings.ts'
import { root } from './support/root.ts'

process.chdir(root)

describe('the environment says where the site is published', () => {
  const good = [
    [{ SITE_URL: 'https://exemple.fr' }, 'url', 'https://exemple.fr'],
    [{ SITE_URL: 'https://exemple.fr/' }, 'url', 'https://exemple.fr'],
    [{ SITE_URL: 'http://localhost:4321' }, 'url', 'http://localhost:4321'],
    [{ BASE_PATH: '/label/' }, 'base', '/label/'],
    [{ BASE_PATH: '/Label_2/v1/' }, 'base', '/Label_2/v1/'],
    [{ BASE_PATH: '' }, 'base', '/'],
    [{ REPOSITORY_URL: 'https://forge.fr/a/b' }, 'repository', 'https://forge.fr/a/b'],
    [{ REPOSITORY_URL: 'https://forge.fr/a/b.git' }, 'repository', 'https://forge.fr/a/b'],
    [{ REPOSITORY_URL: 'https://forge.fr/a/b/' }, 'repository', 'https://forge.fr/a/b'],
    [{ PORT: '8080' }, 'port', 8080],
    [{}, 'port', 4321],
  ] as const
  for (const [environment, setting, value] of good) {
    test(JSON.stringify(environment), () => assert.equal(readSettings(environment)[setting], value))
  }
})

describe('a setting that cannot be used is named, with an example', () => {
  const bad = [
    ['SITE_URL', 'exemple.fr'],
    ['SITE_URL', 'ftp://exemple.fr'],
    ['SITE_URL', 'https://exemple.fr/label/'],
    ['SITE_URL', 'https://exemple.fr/?a'],
    ['SITE_URL', 'https://moi:secret@exemple.fr'],
    ['BASE_PATH', 'label'],
    ['BASE_PATH', '/label'],
    ['BASE_PATH', '/../'],
    ['BASE_PATH', '//exemple.fr/'],
    ['REPOSITORY_URL', 'git@forge.fr:a/b.git'],
    ['REPOSITORY_URL', 'http://forge.fr/a/b'],
    ['REPOSITORY_URL', 'https://forge.fr'],
    ['REPOSITORY_URL', 'https://forge.fr/a/b?onglet=1'],
  ] as const
  for (const [name, value] of bad) {
    test(`${name}=${value}`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error: unknown) =>
          error instanceof SettingsError &&
          error.message.includes(`« ${value} »`) &&
          error.message.includes(`${name}=`),
      )
    })
  }
})

test('without the environment, content/site.yaml says it', () => {
  const { url, base } = readSettings({})
  assert.match(url, /^https:\/\//)
  assert.equal(base, '/')
})
