import { frenchDate } from '../../french/dates.ts'
import { frenchNumber } from '../../french/numbers.ts'
import { capitalised, fold, nearest } from '../../french/words.ts'

/**
 * A word that nobody types, by which the answers of a kind are asked for: Pagefind writes its own
 * filters in another order each time, and the same content must give the same bytes.
 */
export const kindMark = (index: number) => `qz${100 + index}`

/** An article or a pronoun that lost its vowel, with what comes before it. */
export const elision = /(^|[^\p{L}])((?:[cdjlmnst]|(?:jus|lors|puis|quel|quoi)?qu)['’ʼ])/giu

/** Words as they compare: without accents, signs, nor the marks of the feminine and plural. */
export const plain = (text: string) =>
  (fold(text).match(/[a-z0-9]+/g) ?? [])
    .map((word) => word.replace(/s?(?:(?<=n)ne|ee?)?s?$/, ''))
    .join(' ')

/**
 * Reads a search: words of grammar are left out, a mistyped word is put right.
 * @param text what the reader typed
 * @param vocabulary folded words of the site
 * @param typing whether the last word may be unfinished
 * @returns the words that carry meaning; the dates and numbers that some make together, in quotes;
 * the words that the site does not have, and that resemble none of its own; the same search, well
 * written, when a word was mistyped
 * @example readQuery('l’écosysteme de Grenbole', words).words // ['écosysteme', 'grenoble']
 */
export function readQuery(text: string, vocabulary: Vocabulary, typing = false) {
  const known = new Set([...vocabulary.named, ...vocabulary.others])
  const written = text
    .replace(/\b(\d\d?)\/(\d\d?)\/(\d{4})\b/g, '$3-$2-$1')
    .replace(/\b\d{4}-\d\d?-\d\d?\b/g, frenchDate)
    .replace(/\b(?!(?:19|20)\d\d\b)\d{4,}\b/g, (number) => frenchNumber(Number(number)))
    .replace(/(\d)\s?(?:M€|millions?(?: d[’']euros?)?)/gi, '$1 M€')
    .replace(/(?<=^|\s)(s)t(e?)[\s-]+(?=\p{L})/giu, '$1aint$2 ')
    .replace(elision, '$1')
    // Two words that the site writes as one.
    .replace(/(\p{L}{3,})[ -](?=(\p{L}+))/gu, (pair, first: string, second: string) =>
      !known.has(fold(first)) && known.has(fold(first + second)) ? first : pair,
    )
    .replace(/\s+/g, ' ')
  const all = written.split(/[\s,;:!?()«»"…‐‑–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const full = all.filter((word) => !stopWords.has(fold(word).replace(/[’']/g, '')))
  const meaningful = full.length > 0 ? full : all.filter((word) => word.length > 4)
  const phrases = written.match(/\d+(?: \d{3})+(?!\d)|\d+(?:er)? \p{L}+ \d{4}|\d+ M€/giu) ?? []
  const meant: string[] = []
  const unknown: string[] = []
  let suggestion = text
  for (const [index, word] of meaningful.entries()) {
    const one = intended(word, vocabulary, known, typing && index === meaningful.length - 1)
    if (one === undefined) unknown.push(word)
    else meant.push(one)
    if (one !== undefined && one !== word)
      suggestion = suggestion.replace(word, /^\p{Lu}/u.test(word) ? capitalised(one) : one)
  }
  const subjects = meant.filter((word) => !sorts.test(fold(word)))
  const words = subjects.length > 0 ? subjects : meant
  const quoted = phrases.map((phrase) => `"${phrase}"`)
  return { words, quoted, unknown, ...(suggestion !== text && { suggestion }) }
}

/** The word itself when the site has it, or one that begins so; else the one that it resembles. */
function intended(
  word: string,
  { named, others }: Vocabulary,
  known: ReadonlySet<string>,
  unfinished: boolean,
): string | undefined {
  // A letter beside signs is not a word of the site: the index would take it for any letter.
  if (/^[a-z][^a-z0-9€]+$/.test(fold(word))) return undefined
  const pieces = fold(word).match(/[a-z]{3,}|\d+/g) ?? []
  const begins = (words: Iterable<string>, root: string, more = Infinity) =>
    [...words].some((one) => one.startsWith(root) && one.length - root.length < more)
  const isKnown = (piece: string) =>
    known.has(piece) ||
    known.has(piece.replace(/[sx]$/, '')) ||
    endings.some((ending) => {
      const root = piece.replace(ending, '')
      return root.length > 3 && begins(known, root, 5)
    }) ||
    (unfinished && begins(known, piece)) ||
    (piece.length > 4 && begins(named, piece))
  if (pieces.every(isKnown)) return word
  return pieces.length === 1
    ? resembling(pieces[0]!, named, others)
    : pieces.some(isKnown)
      ? word
      : undefined
}

/** What of a subject is asked for: it weighs nothing beside the subject. */
const sorts = /^(?:liste|definition|role|site|nombre|sigle|acronyme|mot)s?$/

/** Marks of the feminine, the plural and verbs: the index takes words without them as one. */
const endings = [
  /((?<=n)nes?|e?s|x|e)$/,
  /(?:e[rz]|ee?s?|(?<=.{5})ent|(?:iss)?ai(?:t|ent))$/,
  /(?<=a)ux$/,
]

/**
 * The word that is meant by one with a mistake: it sounds the same, or a letter or two differ, or it
 * lost its apostrophe (`largent`). Any word is near some other: one that names nothing on the site
 * must be long to be put right.
 */
function resembling(
  word: string,
  named: readonly string[],
  others: readonly string[],
): string | undefined {
  const all = [...named, ...others]
  const heard = sound(word)
  const homophone = all.find((one) => sound(one) === heard)
  if (homophone || word.length < 4) return homophone
  const alike = (words: readonly string[]) =>
    words.filter((one) => one[0] === word[0] && (one.length > word.length || word.length > 4))
  const bare = word.replace(/^(?:[cdjlmns]|qu)(?=[aeiouhy])/, '')
  return (
    nearest(word, alike(named), 6) ??
    all.find((one) => one === bare) ??
    (word.length > 7 ? nearest(word, alike(others), 10) : undefined)
  )
}

/** How a folded word is heard, roughly: `sophia` and `sofia`, `havre` and `avre` are alike. */
const sound = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/(?<!c)h/g, '')
    .replace(/y/g, 'i')
    .replace(/k|qu/g, 'c')
    .replace(/(.)\1/g, '$1')

/** Words of the site, folded: those by which its things are named, and those of its texts alone. */
export interface Vocabulary {
  named: readonly string[]
  others: readonly string[]
}

/** Words of grammar, folded: they are not searched. */
const stopWords: ReadonlySet<string> = new Set(
  `a afin ai aie ailleurs aimerais ainsi allaient allait alle alles alors and appelait appelle
  apres arrive arriver as assez au aucun aucune auquel aura auraient aurais aurait auriez aussi
  autre autres aux avaient avait avant avec avez avoir avons ayant beaucoup bien bonjour c ca car
  ce ceci cela celle celles celui cependant ces cest cet cette ceux chacun chacune chaque chez
  chose choses ci combien comme comment concerne d dans de dedans deja depuis dernierement des
  desormais dessus devaient devait devenir devenu devenus deviennent devient devrait dire disait
  disent dit dois doit doivent donc dont du elle elles en encore entre environ es est et etaient
  etait etant ete etre eu eux exactement explique expliquer expliquez faire fait fallait
  fallu faudrait faut font gens hors ici il ils j jai jaimerais jamais je jusque juste koi l la
  laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais marchait
  marche me meme memes merci mes mettait mettre mieux moi moins mon montre montrer montrez n ne
  ni non nos notre nous of on ont ou oui par parce parmi pas passe pendant permet permettait
  petit petite petites petits peu peut peuvent peux plus plusieurs plutot pour pourquoi pourrais
  pourrait pouvaient pouvait pouvez puis puisque quand que quel quelle quelles quelqu quelque
  quelques quelquun quels quest qui quoi regarder reste rien s sa sait sans savoir se selon sens
  sera serait seront sert servait servir ses seulement si signification signifie sinon soit
  sommes son sont sous suis super sur surtout svp t ta te tel telle telles tels tes the til toi
  ton tous tout toute toutes tres trop truc trucs tu un une utilise utiliser utilises va
  venait venir vers veulent veut veux via voici voila voir voit vont vos votre voudrais voulait
  voulez vous vrai vraie vraies vraiment vrais vs vu y ya`.split(/\s+/),
)
