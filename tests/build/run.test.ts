import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { BuildError, runBuild, type Stage } from '#src/build/run.ts'
import { temporaryFolder } from '../support/folder.ts'

const titles = ['Contenu', 'Pages', 'Recherche', 'Vérification'] as const

/** Stages that write one page, of which one does something else. */
const stagesWith = (fault: Partial<Record<string, Stage['run']>>): Stage[] =>
  titles.map((title) => ({
    title,
    run: (workshop) => {
      writeFileSync(join(workshop.fresh, `${title}.html`), 'nouveau')
      return fault[title]?.(workshop) ?? 'fait'
    },
  }))

/** A project whose last good site says « ancien ». */
const project = () => temporaryFolder({ 'dist/index.html': 'ancien' })

const build = async (root: string, stages: Stage[], signal?: AbortSignal) => {
  let output = ''
  const write = (text: string) => void (output += text)
  const built = await runBuild(root, stages, { write, signal })
  return { built, output }
}

test('a good build replaces the site whole and leaves nothing behind', async () => {
  const root = project()
  const { built, output } = await build(root, stagesWith({}))
  assert.equal(built, true)
  assert.deepEqual(
    readdirSync(join(root, 'dist')),
    titles.map((title) => `${title}.html`).toSorted(),
  )
  assert.deepEqual(readdirSync(join(root, '.astro')), [])
  assert.deepEqual(
    output
      .trimEnd()
      .split('\n')
      .map((line) => line.split('…')[0]),
    [...titles, 'Mise en place'],
  )
  assert.match(output, /^Pages… fait \([\d,]+\u00a0s\)$/m)
})

test('the first build of all needs no earlier site', async () => {
  const root = temporaryFolder()
  assert.equal((await build(root, stagesWith({}))).built, true)
  assert.ok(existsSync(join(root, 'dist/Pages.html')))
})

for (const title of titles) {
  test(`a fault in « ${title} » leaves the last good site as it was`, async () => {
    const root = project()
    const fail = () => {
      throw new BuildError('Rouen manque.')
    }
    const { built, output } = await build(root, stagesWith({ [title]: fail }))
    assert.equal(built, false)
    assert.deepEqual(readdirSync(join(root, 'dist')), ['index.html'])
    assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'ancien')
    assert.deepEqual(readdirSync(join(root, '.astro')), [])
    assert.match(output, /✗ Rouen manque\.\n/)
    assert.doesNotMatch(output, /run\.test\.ts/, 'an expected fault shows no stack')
  })
}

test('an unexpected fault shows where it happened', async () => {
  const fail = () => {
    throw new TypeError('inattendu')
  }
  const { output } = await build(project(), stagesWith({ Pages: fail }))
  assert.match(output, /TypeError: inattendu[^]*run\.test\.ts/)
})

test('a fault while the site is put in place gives the last one back', async () => {
  const root = project()
  const lose = ({ fresh }: { fresh: string }) => {
    rmSync(fresh, { recursive: true })
    return 'perdu'
  }
  assert.equal((await build(root, stagesWith({ Vérification: lose }))).built, false)
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'ancien')
})

test('an interrupted build stops at once and cleans up', async () => {
  const root = project()
  const interruption = new AbortController()
  const reached: string[] = []
  const stages = stagesWith({
    Pages: () => {
      interruption.abort()
      return 'fait'
    },
    Recherche: () => {
      reached.push('Recherche')
      return 'fait'
    },
  })
  const { built, output } = await build(root, stages, interruption.signal)
  assert.equal(built, false)
  assert.deepEqual(reached, [])
  assert.deepEqual(readdirSync(join(root, 'dist')), ['index.html'])
  assert.deepEqual(readdirSync(join(root, '.astro')), [])
  assert.match(output, /Construction interrompue/)
})

const refusals = { ENOSPC: /disque est plein/, EROFS: /lecture seule/, EACCES: /accès est refusé/ }
for (const [code, message] of Object.entries(refusals)) {
  test(`${code} is told in French, with the place and without a stack`, async () => {
    const fail = () => {
      throw Object.assign(new Error(code), { code, path: '/srv/plein' })
    }
    const { output } = await build(project(), stagesWith({ Pages: fail }))
    assert.match(output, message)
    assert.match(output, / : \/srv\/plein\n/)
    assert.doesNotMatch(output, /run\.test\.ts/)
  })
}

test('a folder in which nothing can be written is told in French', async () => {
  const root = temporaryFolder({ '.astro': 'un fichier' })
  const { built, output } = await build(root, stagesWith({}))
  assert.equal(built, false)
  assert.match(output, /✗ Un fichier se trouve à la place d’un dossier.* : .*\.astro/)
})
