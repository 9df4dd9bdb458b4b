/** Elements that run code, load or redirect: worse than misplaced markup. */
const active = new Set([
  'script',
  'style',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'meta',
  'base',
  'link',
  'form',
  'template',
  'portal',
  'noscript',
  'math',
])

const hostile =
  /^(style|on\w+|ping|srcdoc|srcset|formaction|action|http-equiv|background|data-astro-.*|autofocus|contenteditable|is)$/i

/** Elements without a closing tag. */
export const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/** Whether an attribute styles, runs, calls home or directs the compiler (`set:html`, `client:load`). */
export function isHostileAttribute(name: string): boolean {
  return hostile.test(name) || name.includes(':')
}

/**
 * The rule and the words for an HTML element in content: the attribute when it is the real danger.
 * @param attributes names of its attributes, with their values when they are literal
 */
export function htmlFault(
  name: string,
  attributes: readonly { name: string; value?: string }[],
): { rule: string; message: string } {
  const tag = `<${name}>`
  const bad = attributes.find((attribute) => isHostileAttribute(attribute.name))
  const script = attributes.find(({ value }) =>
    /^[\s\u0000-\u0020]*(javascript|vbscript|data)\s*:/i.test(value ?? ''),
  )
  if (!active.has(name.toLowerCase())) {
    if (bad) {
      return {
        rule: 'html/attribut',
        message: `L’attribut « ${bad.name} » est interdit, comme la balise ${tag} : utilisez Markdown.`,
      }
    }
    if (script) {
      return {
        rule: 'lien/schema',
        message: `L’adresse « ${script.value} » est interdite, comme la balise ${tag} : écrivez [texte](https://…).`,
      }
    }
  }
  const instead =
    name.toLowerCase() === 'br' ? 'commencez un nouveau paragraphe' : 'utilisez Markdown'
  return {
    rule: 'html/interdit',
    message: `La balise ${tag} est interdite : ${instead}, ou écrivez \\< pour afficher le signe.`,
  }
}

/** Reads the tags of raw HTML, for messages only: never to decide that something is safe. */
export function htmlTags(html: string): {
  name: string
  isClosing: boolean
  isVoid: boolean
  start: number
  attributes: { name: string; value?: string }[]
}[] {
  const tags = html.matchAll(/<(\/?)([a-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)(>|$)/gi)
  return [...tags].map(({ 1: slash, 2: name = '', 3: rest = '', index }) => ({
    name,
    isClosing: slash === '/',
    isVoid: voidElements.has(name.toLowerCase()) || rest.trimEnd().endsWith('/'),
    start: index,
    attributes: [...rest.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)].map(
      (match) => ({
        name: match[1] ?? '',
        ...(match[2] === undefined ? {} : { value: match[2].replace(/^["']|["']$/g, '') }),
      }),
    ),
  }))
}
