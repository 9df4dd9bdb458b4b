import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'
import { publishedParts, softwareNotices } from '#src/data/software.ts'
import { none } from '../support/none.ts'
import { root } from '../support/root.ts'

const source = join(root, 'src')
const read = (file: string) => readFileSync(join(source, file), 'utf8')

test('no package runs at the reader’s but those named', () => {
  const scripts = globSync('**/*.astro', { cwd: source }).flatMap((file) =>
    [...read(file).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => ({
      file,
      code,
    })),
  )
  assert.ok(scripts.length > 0)
  const seen = new Set<string>()
  const packages: string[] = []
  const follow = (file: string, code: string) => {
    const named =
      /^\s*(?:import|export)\s(?!type)[\w\s{},*]*(?<=from\s)'([^']+)'|\bimport\('([^']+)'\)|^\s*import\s'([^']+)'/gm
    for (const [, statement, call, alone] of code.matchAll(named)) {
      const name = statement ?? call ?? alone ?? ''
      const path = name.startsWith('#src/')
        ? join(source, name.slice('#src/'.length))
        : resolve(source, dirname(file), name)
      const next = path.slice(source.length + 1)
      if (next.endsWith('.css?url')) continue
      if (!/^(\.|#src\/)/.test(name)) packages.push(`${file} : ${name}`)
      else if (!seen.has(next) && seen.add(next)) follow(next, read(next))
    }
  }
  for (const { file, code } of scripts) follow(file, code)
  assert.ok([...seen].some((file) => file.startsWith('search/reader/')))
  none(packages)
})

test('each package comes with its authors and the whole of its licence, once', () => {
  const text = softwareNotices()
  for (const name of Object.keys(publishedParts)) assert.ok(text.includes(`${name} `), name)
  for (const words of [
    'Copyright 2022 The Bricolage Grotesque Project Authors',
    'The Atkinson Hyperlegible Next Project Authors',
    'Copyright (c) Pagefind',
    'VoidZero Inc. and Vite contributors',
    'Copyright 2013-2019 Michael Bostock',
    'The above copyright notice and this permission notice shall be included in all',
    'PERMISSION & CONDITIONS',
  ]) {
    assert.ok(text.includes(words), words)
  }
  assert.equal(text.split('Copyright (c) Pagefind').length, 2)
  assert.doesNotMatch(text, /gen-mapping/)
})
