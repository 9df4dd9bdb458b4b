import { htmlFault, htmlTags } from '../../markdown/html.ts'
import { unknownTag } from '../../markdown/tag-policy.ts'
import { tags } from '../../markdown/tags.ts'
import type { Edit } from '../rule.ts'
import type { SyntaxFault } from './mdx-syntax.ts'
import { endOfBlock, tagRange } from './ranges.ts'

/** Everything that begins with `<` and is not a tag, or is a broken one. */
export function angleFault(text: string, start: number): SyntaxFault {
  const rest = text.slice(start, endOfBlock(text, start))
  const whole = (pattern: RegExp) => pattern.exec(rest)?.[0].length ?? 1
  const found = (rule: string, length: number, message: string, edits?: Edit[]): SyntaxFault => ({
    rule,
    start,
    masks: [[start, start + length]],
    message,
    ...(edits ? { edits } : {}),
  })

  if (rest.startsWith('<!--')) {
    const close = text.indexOf('-->', start)
    const length = close < 0 ? rest.length : close + 3 - start
    return found(
      'md/commentaire',
      length,
      'Supprimez le commentaire <!-- --> : il n’est pas permis.',
    )
  }
  const [link, address = ''] = /^<((?:https?:\/\/|mailto:)?[^\s<>]+)>/i.exec(rest) ?? []
  if (link && /^(https?:\/\/|mailto:|[\w.+-]+@[\w-]+\.\w)/i.test(address)) {
    const [words, target] = spelledOut(address)
    const edit = { start, end: start + link.length, text: `[${words}](${target})` }
    return found('mdx/autolien', link.length, `Écrivez ${edit.text}`, [edit])
  }
  if (/^<[a-z][a-z0-9+.-]*:\S/i.test(rest) && !/^<[a-z]+:[a-z]+[\s/>]/i.test(rest)) {
    return found(
      'lien/schema',
      whole(/^<[^>]*>?/),
      'Cette adresse est interdite : seuls https: et mailto: sont permis.',
    )
  }
  if (/^<[!?]/.test(rest))
    return found(
      'html/interdit',
      whole(/^<[^>]*>?/),
      'Pas de HTML dans le contenu : utilisez Markdown.',
    )
  const [name] = /(?<=^<\/?)[a-z_$][\w.:-]*/i.exec(rest) ?? []
  if (!name) {
    return found(
      'mdx/inferieur',
      1,
      'Écrivez « moins de » en toutes lettres, ou &lt; pour afficher le signe.',
    )
  }
  const length = whole(/^<(?:[^<>"']|"[^"]*"|'[^']*')*>?/)
  const closing = text.indexOf(`</${name}>`, start + length)
  const masks: SyntaxFault['masks'] = [
    [start, start + length],
    ...(closing < 0 ? [] : [tagRange(text, closing)]),
  ]
  if (/^[a-z][^.:]*$/.test(name)) {
    const { rule, message } = htmlFault(name, htmlTags(rest)[0]?.attributes ?? [])
    return { ...found(rule, length, message), masks }
  }
  if (!Object.hasOwn(tags, name))
    return { ...found('mdx/composant', length, unknownTag(name)), masks }
  const message = misspelt(name, rest.slice(0, length))
  return { ...found('mdx/syntaxe', length, message), masks }
}

/** What to type instead of a broken tag of the site. */
function misspelt(name: string, written: string): string {
  if (written.startsWith('</'))
    return `</${name}> ferme une balise qui n’a pas été ouverte : supprimez-le, ou ajoutez <${name}> avant le texte.`
  const advice = `La balise <${name}> est mal écrite : fermez-la, et mettez les valeurs entre guillemets droits`
  const closed = closedTag(name, written)
  return closed ? `${advice} : ${closed}` : `${advice}.`
}

/**
 * A tag that stands alone as it should be written; undefined for one that encloses a text, and for
 * one that cannot be guessed.
 */
export function closedTag(name: string, written: string): string | undefined {
  if (!Object.hasOwn(tags, name) || tags[name]!.children) return undefined
  // A word processor makes quotation marks curved, or French.
  const straight = written.replace(/«[ \u00a0\u202f]*|[ \u00a0\u202f]*»|[“”„]/g, '"')
  const attributes = straight.replace(/^<[\w.:-]+|\s*\/?>?$/g, '')
  return /^(\s+\w+="[^"<>]*")*$/.test(attributes) ? `<${name}${attributes} />` : undefined
}

/** An address between angle brackets as the words and target of a Markdown link. */
function spelledOut(address: string): [string, string] {
  if (!/^https?:/i.test(address))
    return [address.replace(/^mailto:/i, ''), address.replace(/^(mailto:)?/i, 'mailto:')]
  const words = address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return [words, URL.canParse(address) ? new URL(address).href : address]
}
