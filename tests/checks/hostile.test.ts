import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { barrier } from '#src/markdown/policy.ts'
import { parseMarkdown } from '#src/markdown/tree.ts'
import { copyProject } from '../support/copy.ts'
import { temporaryFolder } from '../support/folder.ts'
import { root } from '../support/root.ts'
import { alone, ofPages, pageOf } from './support.ts'

const secret = 'jeton-que-nul-ne-doit-lire'
/** Where hostile content leaves its mark when something of it runs. */
const mark = join(temporaryFolder(), 'execute')
const run = `(await import('node:fs')).writeFileSync(${JSON.stringify(mark)}, '')`

/** Bodies that try to run code, to publish what is not theirs, or to act at the reader's. */
const bodies: Record<string, string> = {
  import: `import { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(mark)}, '')}`,
  brut: "import mots from '/etc/passwd?raw'\n\n{mots}",
  export: `export const a = ${run}`,
  remplace: `export default function () { return ${run} }`,
  expression: `Voici {${run}}.`,
  environnement: 'Voici {process.env.SECRET}.',
  sortie: '{process.exit(0)}',
  boucle: '{(() => { for (;;); })()}',
  attribut: `<Encadre titre={${run}}>Texte.</Encadre>`,
  etale: '<Encadre {...globalThis}>Texte.</Encadre>',
  dossier: "{Object.keys(import.meta.glob('/**/*', { eager: true }))}",
  script: '<script>alert(1)</script>',
  directive: '<div set:html="<script>alert(1)</script>" />',
  cadre: '<iframe src="https://exemple.fr/" />',
  membre: '<Encadre.constructor />',
  lien: 'Un [lien](javascript:alert(1)).',
  deguise: 'Un [lien](&#106;avascript:alert(1)).',
  reference: 'Un [lien][x].\n\n[x]: javascript:alert(1)',
  espion: '![Une carte](https://exemple.fr/espion.png)',
}

const head = (name: string, more = '') =>
  `---\ntitle: Essai ${name}\ndescription: Une page hostile, qui doit être refusée par le site (${name}).\nupdated: 2026-11-22\n${more}---\n\n`

const put = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

test('the build stops at the check of the content, with the whole list, and touches nothing', () => {
  const folder = copyProject((copy) => {
    for (const [name, body] of Object.entries(bodies)) {
      put(copy, `content/pages/hostile-${name}.mdx`, `${head(name)}Du texte.\n\n${body}\n`)
    }
    const layout = `layout: "data:text/javascript,${run}"\n`
    put(copy, 'content/pages/hostile-gabarit.mdx', `${head('gabarit', layout)}Du texte.\n`)
    put(
      copy,
      'content/pages/hostile-yaml.mdx',
      `${head('yaml', 'owner: !!js/function x\n')}Du texte.\n`,
    )
    put(copy, 'public/faq/index.html', '<script>alert(1)</script>')
    put(copy, 'public/_headers', '/*\n  Content-Security-Policy: default-src *')
    put(copy, 'public/sw.js', 'self.addEventListener("fetch", () => {})')
    symlinkSync('/etc/passwd', join(copy, 'public/mots.txt'))
    put(copy, 'dist/index.html', 'le site précédent')
  })
  const { status, stdout } = spawnSync(process.execPath, ['src/build/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SECRET: secret },
  })
  assert.equal(status, 1)
  assert.match(stdout, /^Contenu… échec/)
  const silent = [...Object.keys(bodies), 'gabarit', 'yaml']
    .map((name) => `content/pages/hostile-${name}.mdx:`)
    .concat('public/faq/index.html:', 'public/_headers:', 'public/sw.js:', 'public/mots.txt:')
    .filter((file) => !stdout.includes(file))
  assert.deepEqual(silent, [])
  assert.ok(!stdout.includes(secret) && !stdout.includes('root:'))
  assert.ok(existsSync(join(folder, 'dist/index.html')), 'the previous site is still there')
  assert.ok(!existsSync(join(folder, 'dist/faq')), 'nothing was published')
  assert.ok(!existsSync(mark), 'nothing was executed')
})

for (const [name, body] of Object.entries(bodies)) {
  test(`the pipeline of the pages refuses by itself: ${name}`, () => {
    const refuse = () => barrier()(parseMarkdown(`Du texte.\n\n${body}\n`), new VFile())
    assert.throws(refuse)
  })
}

test('Astro alone, without the checks, builds nothing of it and executes nothing', () => {
  rmSync(mark, { force: true })
  const folder = copyProject((copy) => {
    for (const [name, body] of Object.entries(bodies)) {
      put(copy, `content/pages/hostile-${name}.mdx`, `${head(name)}Du texte.\n\n${body}\n`)
    }
  })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: folder, env: { ...process.env, SECRET: secret }, encoding: 'utf8' },
  )
  assert.notEqual(status, 0)
  assert.match(stdout + stderr, /hostile-\w+\.mdx/)
  assert.ok(!(stdout + stderr).includes(secret))
  assert.ok(!existsSync(join(folder, 'dist/index.html')), 'nothing was published')
  assert.ok(!existsSync(mark), 'nothing was executed')
})

/** What a pattern that starts again from each sign would read for ever. */
const long: Record<string, string> = {
  espaces: `Un${' '.repeat(60_000)}mot.`,
  'espaces insécables': `##${'\u00a0'.repeat(60_000)}`,
  guillemets: '« '.repeat(30_000),
  points: `Oui${'.'.repeat(60_000)}non.`,
  milliers: '123 '.repeat(15_000),
  étoiles: 'a*'.repeat(20_000),
  citations: Array.from({ length: 200 }, (_, depth) => '>'.repeat(depth)).join('\n\n'),
  liens: '[x](/absente/)\n\n'.repeat(5_000),
  courriels: 'a.b@c.fr '.repeat(15_000),
}

// The site itself is read before the clock starts.
ofPages([pageOf('Du texte.')])

for (const [name, body] of Object.entries(long)) {
  test(`the checks take the time of the text, not of its square: ${name}`, () => {
    const before = process.cpuUsage()
    ofPages([pageOf(body)])
    assert.ok(process.cpuUsage(before).user < 3_000_000, 'three seconds are too many')
  })
}

test('nor of that of a drawing or a document', () => {
  const before = process.cpuUsage()
  alone('public/images/a.svg', '<!DOCTYPE svg '.repeat(30_000))
  alone('public/documents/a.pdf', `%PDF-1.4 ${'/OpenAction << '.repeat(60_000)}`)
  assert.ok(process.cpuUsage(before).user < 3_000_000, 'three seconds are too many')
})
