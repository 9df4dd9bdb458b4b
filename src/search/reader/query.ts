import { frenchDate } from '../../french/dates.ts'
import { frenchNumber } from '../../french/numbers.ts'
import { capitalised, fold } from '../../french/words.ts'
import type { Vocabulary } from './vocabulary.ts'

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
    .map((word) => word.replace(/(?:(?<!s)s)?(?:(?<=n)ne|ee?)?(?<!s)s?$/, ''))
    .join(' ')

/**
 * Reads a search: words of grammar are left out, a mistyped word is put right.
 * @param text what the reader typed
 * @param vocabulary the words of the site
 * @param typing whether the last word may be unfinished
 * @returns the words that carry meaning; the dates and numbers that some make together, in quotes;
 * the words that the site does not have, and that resemble none of its own; the same search, well
 * written, when a word was mistyped
 * @example readQuery('l’écosysteme de Grenbole', words).words // ['écosysteme', 'grenoble']
 */
export function readQuery(text: string, vocabulary: Vocabulary, typing = false) {
  const written = text
    .replace(/[‘`´]/g, '’')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (sigle) => sigle.replaceAll('.', ''))
    .replace(/\b(\d\d?)([/.-])(\d\d?)\2(?:20)?(1\d)\b/g, '20$4-$3-$1')
    .replace(/\b\d{4}-\d\d?-\d\d?\b/g, frenchDate)
    .replace(/(?<=\d)\s?m[2²]/gi, ' m²')
    .replace(/\b(?!(?:19|20)\d\d\b)\d{4,}\b/g, (number) => frenchNumber(Number(number)))
    .replace(/(\d)\s?(?:M€|millions?(?: d[’']euros?)?)/gi, '$1 M€')
    .replace(/(?<=^|\s)(s)t(e?)[\s-]+(?=\p{L})/giu, '$1aint$2 ')
    .replace(elision, '$1')
    // Two words that the site writes as one.
    .replace(/(\p{L}{3,})[ -](?=(\p{L}{3,}))/gu, (pair, first: string, second: string) =>
      vocabulary.has(first + second) && !(vocabulary.has(first) && vocabulary.has(second))
        ? first
        : pair,
    )
    .replace(/\s+/g, ' ')
  const all = [
    ...new Set(written.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.€]*(?:\++(?![\p{L}\p{N}]))?/gu)),
  ]
  const full = all.filter((word) => !stopWords.has(fold(word).replace(/[’']/g, '')))
  const meaningful = (full.length > 0 ? full : all.filter((word) => word.length > 3)).slice(0, most)
  const phrases = written.match(/\d+(?: \d{3})+(?!\d)|\d+(?:er)? \p{L}+ \d{4}|\d+ M€/giu) ?? []
  const meant: string[] = []
  const unknown: string[] = []
  let suggestion = text
  for (const [index, word] of meaningful.entries()) {
    const one = vocabulary.meant(word, typing && index === meaningful.length - 1)
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

/** A longer search reads too much: the words that follow these are left. */
const most = 20

/** What of a subject is asked, a year after the label, a letter: nothing beside the subject. */
const sorts = /^(?:(?:liste|definition|role|site|nombre|sigle|acronyme|mot)s?|202[1-9]|[a-z])$/

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
  venait venir viennent vient vers veulent veut veux via voici voila voir voit vont vos votre
  voudrais voulait voulez vous vrai vraie vraies vraiment vrais vs vu y ya`.split(/\s+/),
)
