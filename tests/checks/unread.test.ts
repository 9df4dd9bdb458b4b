import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../support/root.ts'
import { withFile, withName } from './support.ts'

/** What other files link to, quote or count, made unreadable: this one fault is told, no other. */
const broken: [path: string, how: string, make: (text: string) => string | Buffer, rule: string][] =
  [
    ['content/pages/histoire.mdx', 'un conflit de fusion', conflict, 'git/conflit'],
    [
      'content/pages/histoire.mdx',
      'trop de mots',
      (text) => text + 'mot '.repeat(50_000),
      'fichier/taille',
    ],
    ['content/pages/histoire.mdx', 'un en-tête faux', unclosedList, 'fm/yaml'],
    ['content/questions/conditions.mdx', 'un en-tête faux', unclosedList, 'fm/yaml'],
    ['content/questions/conditions.mdx', 'un autre encodage', latin1, 'octets/utf8'],
    ['content/ecosystems/lyon.yaml', 'un conflit de fusion', conflict, 'git/conflit'],
    ['content/sources.yaml', 'un guillemet oublié', openQuote, 'fm/yaml'],
    ['content/sources.yaml', 'un conflit de fusion', conflict, 'git/conflit'],
    ['content/glossary.yaml', 'un guillemet oublié', openQuote, 'fm/yaml'],
    ['content/contradictions.yaml', 'un guillemet oublié', openQuote, 'fm/yaml'],
    ['content/documents.yaml', 'un conflit de fusion', conflict, 'git/conflit'],
  ]

function conflict(text: string) {
  return `${text}\n<<<<<<< HEAD\n`
}
function unclosedList(text: string) {
  return text.replace('title: ', 'title: [')
}
function openQuote(text: string) {
  return text.replace(/: ([^'"\n]{12,}\n)/, ': "$1')
}
function latin1(text: string) {
  return Buffer.from(text, 'latin1')
}

for (const [path, how, make, rule] of broken) {
  test(`${path}, ${how} : une faute, et aucune autre ailleurs`, () => {
    const faults = withFile(path, make(readFileSync(join(root, path), 'utf8')))
    assert.deepEqual(faults.map(ruleIn), [`${path} ${rule}`])
  })
}

/** Files under a name that no collection reads. */
const misnamed: [path: string, name: string, rule: string][] = [
  ['content/ecosystems/lyon.yaml', 'content/ecosystems/lyon.yml', 'nom/extension'],
  ['content/pages/histoire.mdx', 'content/pages/Histoire.mdx', 'nom/forme'],
  ['content/sources.yaml', 'content/sources.yml', 'nom/extension'],
]

for (const [path, name, rule] of misnamed) {
  test(`${path} nommé ${name} : une faute, et aucune autre ailleurs`, () => {
    assert.deepEqual(withName(path, name).map(ruleIn), [`${name} ${rule}`])
  })
}

const ruleIn = (fault: string) => fault.replace(/:\d+:\d+ /, ' ')
