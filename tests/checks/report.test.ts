import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { reporters, type Format } from '../../src/checks/report.ts'
import { root } from '../support/root.ts'
import { pageOf, reportOf, siteWith } from './support.ts'

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

/** What a reporter says of the site with this page more. */
const reported = (body: string, format: Format) =>
  stripVTControlCharacters(reporters[format](reportOf('content/pages/essai.mdx', pageOf(body))))

test('un avertissement n’arrête rien, et une correction faite non plus', () => {
  assert.equal(run('[ici](/faq/)').status, 0)
  assert.equal(run('Vraiment ?', '--fix').status, 0)
})

test('la commande écrit toutes les fautes dans la forme demandée, et finit par 1', () => {
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
})

test('la console montre le lieu, la règle, quoi taper, et la ligne avec un repère', () => {
  const told = reported('Un [lien](/faqq/).', 'console')
  assert.match(
    told,
    /^content\/pages\/essai\.mdx:7:4 {2}erreur \[lien\/casse\]\n {2}\/faqq\/ n’existe pas\. Vouliez-vous dire \/faq\/ \?\n {2}7 \| Un \[lien\]\(\/faqq\/\)\.\n {9}\^\n/,
  )
  assert.match(told, /\d\u00a0fichiers lus : 1\u00a0erreur/)
})

test('sans faute, le JSON est un tableau vide', () => {
  assert.equal(reported('Un texte.', 'json'), '[]')
})

test('beaucoup de fautes du même genre se disent en une ligne, après les dix premières', () => {
  const told = reported('[x](/absente/)\n\n'.repeat(100), 'console')
  assert.equal([...told.matchAll(/erreur \[lien\/casse\]/g)].length, 10)
  assert.match(told, /\[lien\/casse\] 100.fautes ; les 10 premières sont montrées\./)
})

test('une annotation GitHub ne se laisse pas détourner', () => {
  const told = reported('<Encart%0A::error file=x::y />', 'github')
  assert.equal(told.split('\n').length, 1)
  assert.match(
    told,
    /^::error file=content\/pages\/essai\.mdx,line=7,col=1,title=[\w%/]+::[^\n]*$/m,
  )
})

test('une option inconnue est dite en français', () => {
  const { status, stderr } = run('Un texte.', '--foo')
  assert.equal(status, 2)
  assert.match(stderr, /L’option « --foo » est inconnue/)
})
