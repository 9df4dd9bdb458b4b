import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '../support/dist.ts'

const inline = 'a|strong|time|em|span|abbr|q|cite|code'

for (const { address, html } of pages) {
  const body = html.slice(html.indexOf('<body'))

  test(`${address} : aucun mot n’est collé au suivant`, () => {
    const before = body.match(
      new RegExp(`.{0,30}[\\p{L}\\d,;]<(?:a|strong|time|em)\\b.{0,40}`, 'gu'),
    )
    const after = body.match(new RegExp(`.{0,40}\\S</(?:${inline})>[\\p{L}\\d].{0,30}`, 'gu'))
    const between = body.match(
      new RegExp(
        `.{0,30}[\\p{L}\\d.,:]</(?:${inline})><(?:${inline})\\b[^>]*>[\\p{L}\\d(].{0,30}`,
        'gu',
      ),
    )
    assert.deepEqual([...(before ?? []), ...(after ?? []), ...(between ?? [])], [])
  })

  test(`${address} : aucune espace avant un point ou une virgule`, () => {
    const text = body.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '')
    assert.deepEqual(text.match(/.{0,30}\p{L}[ \n]+[.,](?=\s).{0,10}/gu) ?? [], [])
  })

  test(`${address} : « de » ne précède aucun nom de fichier qui l’élide`, () => {
    assert.deepEqual(body.match(/(?<!\p{L})de [aeiou][\w-]*\.\w+/gu) ?? [], [])
  })
}
