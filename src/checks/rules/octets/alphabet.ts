import { once } from '../../../label/once.ts'
import { codeOf } from '../../read/characters.ts'
import type { TextFile } from '../../read/text.ts'
import type { Finding, Rule } from '../../rule.ts'

const scripts: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'cyrillique'],
  [/\p{Script=Greek}/u, 'grecque'],
  [/\p{Script=Armenian}/u, 'arménienne'],
  [/\p{Script=Cherokee}/u, 'cherokee'],
  [/[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u, 'd’imitation'],
]

const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u
const word = new RegExp(`[\\p{L}\\p{M}\\p{N}${foreign.source.slice(1, -1)}]+`, 'gu')
/** Letters of other alphabets that look like Latin ones. */
const lookalikes = /^[аАВсСеЕНіІјЈкКМоОрРѕЅтТхХуУүһԁԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυ]+$/u

export const alphabet: Rule = {
  code: 'octets/alphabet',
  severity: 'erreur',
  teaches:
    'Une lettre d’un autre alphabet ressemble à la nôtre, mais n’est pas la même : recherche et liens échouent.',
  check: ({ texts }) =>
    texts
      .filter(({ invalidAt, path }) => invalidAt < 0 && !path.endsWith('.svg'))
      .flatMap((file) => search(file)),
}

const search = once(({ path, text }: TextFile): Finding[] => {
  if (!foreign.test(text)) return []
  return [...text.matchAll(word)].flatMap(({ index, 0: letters }): Finding[] => {
    const at = letters.search(foreign)
    if (at < 0) return []
    const character = String.fromCodePoint(letters.codePointAt(at)!)
    const isMixed = /[\p{Script=Latin}]/u.test(letters.replace(/[\uff01-\uff5e]/g, ''))
    const isDisguise = lookalikes.test(letters) && letters.length > 1
    const isImitation = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u.test(character)
    if (!isMixed && !isDisguise && !isImitation) return []
    const name = scripts.find(([script]) => script.test(character))?.[1]
    return [
      {
        file: path,
        start: index + at,
        message: `Lettre ${name} ${codeOf(character)} dans le mot « ${letters} » : retapez-le au clavier.`,
      },
    ]
  })
})
