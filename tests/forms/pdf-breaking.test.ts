import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakWords } from '#src/forms/pdf/breaking.ts'
import { breakLines } from '#src/forms/pdf/lines.ts'
import { createSheet } from '#src/forms/pdf/sheet.ts'
import { styles } from '#src/forms/pdf/style.ts'

/** Words of one point a letter, with a space of one point; `~` ends one that should not end a line. */
function lines(text: string, width: number): string[] {
  const words = text.split(' ')
  const ends = breakWords(
    words.map((word) => ({
      width: word.length + 1,
      visible: word.length,
      cost: word.endsWith('~') ? 0.2 : 0,
    })),
    width,
  )
  return ends.map((end, index) => words.slice(ends[index - 1] ?? 0, end).join(' '))
}

const broken: [what: string, text: string, width: number, expected: string[]][] = [
  ['what fits stays on one line', 'le label', 10, ['le label']],
  ['nothing makes nothing', '', 10, ['']],
  [
    'a word longer than the line has one of its own',
    'un anticonstitutionnellement vu',
    12,
    ['un', 'anticonstitutionnellement', 'vu'],
  ],
  [
    'no word stays alone on the last line when another can join it',
    'la Mission a visité treize des quinze candidats en un an',
    52,
    ['la Mission a visité treize des quinze', 'candidats en un an'],
  ],
  [
    'a line ends elsewhere than inside a citation',
    'les labels attribués S044,~ S073 le douze novembre à neuf territoires',
    28,
    ['les labels attribués', 'S044,~ S073 le douze', 'novembre à neuf territoires'],
  ],
]

for (const [what, text, width, expected] of broken) {
  test(what, () => assert.deepEqual(lines(text, width), expected))
}

test('no line more than the shortest way needs', () => {
  const text = Array.from({ length: 60 }, (_, index) => 'x'.repeat(1 + ((index * 7) % 9))).join(' ')
  for (const width of [12, 20, 33, 47]) {
    let [count, length] = [1, -1]
    for (const word of text.split(' ')) {
      if (length + 1 + word.length > width) [count, length] = [count + 1, -1]
      length += 1 + word.length
    }
    assert.equal(lines(text, width).length, count)
    assert.ok(lines(text, width).every((line) => line.length <= width))
  }
})

test('a day never stands at the end of a line without its month', () => {
  const sheet = createSheet({
    title: '',
    subject: '',
    author: '',
    keywords: '',
    published: '2026-11-22',
  })
  const text = 'Le 12 novembre 2014, puis le 1er janvier 2015 et 2016 mai exclu'
  for (let width = 20; width < 300; width += 5) {
    const set = breakLines(sheet, [{ text }], styles.body, width, () => undefined)
    const ends = set.map(({ fragments }) => fragments.map((fragment) => fragment.text).join(''))
    assert.equal(ends.join(''), text)
    assert.deepEqual(
      ends.filter((words) => /(^|\s)\d{1,2}(er)? $/.test(words)),
      [],
      `${width}`,
    )
  }
})
