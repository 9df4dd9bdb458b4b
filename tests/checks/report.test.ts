import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../support/root.ts'
import { pageOf, siteWith } from './support.ts'

/** Runs the command on the site with one page more. */
function run(body: string, ...options: string[]) {
  const folder = siteWith({ 'content/pages/essai.mdx': pageOf(body) })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/checks/main.ts'), ...options],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return { status, stdout: stripVTControlCharacters(stdout), stderr }
}

test('un avertissement n’arrête rien, et une correction faite non plus', () => {
  assert.equal(run('[ici](/faq/)').status, 0)
  assert.equal(run('Vraiment ?', '--fix').status, 0)
})

test('la console montre le lieu, la règle, quoi taper, et la ligne avec un repère', () => {
  const { status, stdout } = run('Un [lien](/faqq/).')
  assert.equal(status, 1)
  assert.match(
    stdout,
    /^content\/pages\/essai\.mdx:7:4 {2}erreur \[lien\/casse\]\n {2}\/faqq\/ n’existe pas\. Vouliez-vous dire \/faq\/ \?\n {2}7 \| Un \[lien\]\(\/faqq\/\)\.\n {9}\^\n/,
  )
  assert.match(stdout, /\d\u00a0fichiers lus : 1\u00a0erreur/)
})

test('le JSON est un tableau des sept champs, et rien d’autre', () => {
  const { status, stdout } = run('Vraiment ?', '--format', 'json')
  assert.equal(status, 1, 'une correction qui n’est pas faite')
  assert.deepEqual(JSON.parse(stdout), [
    {
      file: 'content/pages/essai.mdx',
      line: 7,
      column: 9,
      rule: 'typo/espace',
      severity: 'correction',
      message: 'Espace insécable avant « ? » (Alt + 0160, ou npm run check -- --fix).',
      fixable: true,
    },
  ])
  const right = run('Un texte.', '--format=json')
  assert.deepEqual([right.status, right.stdout], [0, '[]\n'])
})

test('beaucoup de fautes du même genre se disent en une ligne, après les dix premières', () => {
  const { stdout } = run('[x](/absente/)\n\n'.repeat(100))
  assert.equal([...stdout.matchAll(/erreur \[lien\/casse\]/g)].length, 10)
  assert.match(stdout, /\[lien\/casse\] 100.fautes ; les 10 premières sont montrées\./)
})

test('une annotation GitHub ne se laisse pas détourner', () => {
  const { stdout } = run('<Encart%0A::error file=x::y />', '--format', 'github')
  assert.equal(stdout.trim().split('\n').length, 1)
  assert.match(
    stdout,
    /^::error file=content\/pages\/essai\.mdx,line=7,col=1,title=[\w%/]+::[^\n]*$/m,
  )
})

test('une option inconnue est dite en français', () => {
  const { status, stderr } = run('Un texte.', '--foo')
  assert.equal(status, 2)
  assert.match(stderr, /L’option « --foo » est inconnue/)
})
