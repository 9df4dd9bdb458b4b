/**
 * Endings that French adds to one word to make its relatives, longest first. `min` is how many
 * letters must remain: short words keep more of themselves.
 */
const endings = [
  ...['abilite', 'ibilite', 'issement', 'ationnel', 'ationner', 'ationne'],
  ...['isseur', 'ionnel', 'ionner', 'euriat', 'eurial', 'atrice', 'itrice'],
  ...['ateur', 'ation', 'ement', 'iteur', 'ition', 'ionne', 'antes', 'issant'],
  ...[
    'ance',
    'ence',
    'able',
    'ible',
    'ique',
    'iste',
    'isme',
    'euse',
    'iere',
    'elle',
    'ante',
    'ente',
  ],
  ...['eur', 'eux', 'ive', 'ite', 'ier', 'ant', 'ent', 'ure', 'ale', 'dre', 'ion'],
  ...['al', 'el', 'if', 'ic', 'ir'],
].toSorted((a, b) => b.length - a.length)

const shortEndings = ['ees', 'ee', 'er', 'ez', 'e']

/**
 * The part that a word shares with its relatives: plural, feminine, verb and noun of one family.
 * Doubled consonants count once: they are what writers mistake most.
 * @param word folded word, as `fold` of src/french/words.ts gives it
 * @example rootOf('candidatures') // 'candidat', as for « candidat » and « candidater »
 * @example rootOf('labelisation') // 'labelis', as for « labellisé »
 */
export function rootOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  return withoutEnding(singular(word)).replace(/([b-df-hj-np-tv-z])\1/g, '$1')
}

function singular(word: string): string {
  if (/[^e]aux$/.test(word) && word.length > 5) return `${word.slice(0, -3)}al`
  if (/[aeo]ux$/.test(word) && word.length > 5) return word.slice(0, -1)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  const long = endings.find((ending) => word.endsWith(ending) && word.length - ending.length >= 4)
  if (long) return word.slice(0, -long.length)
  const short = shortEndings.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= 3,
  )
  return short ? word.slice(0, -short.length) : word
}

/**
 * A root as the index holds it. The sign at its end keeps Pagefind from cutting it again, with its
 * own rules, and from taking it for the beginning of another word.
 */
export function indexed(root: string): string {
  return `${root}0`
}
