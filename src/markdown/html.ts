/** Elements that run code, load or redirect: worse than misplaced markup. */
const active = new Set(
  'script style iframe frame frameset object embed applet meta base link form template portal noscript math'.split(
    ' ',
  ),
)

const hostile =
  /^(style|on\w+|ping|srcdoc|srcset|formaction|action|http-equiv|background|data-astro-.*|autofocus|contenteditable|is)$|:/i

/** Whether an attribute styles, runs, calls home or directs the compiler (`set:html`, `client:load`). */
export const isHostileAttribute = (name: string) => hostile.test(name)

/** What is refused: the rule, and what to do. */
export interface Fault {
  rule: string
  message: string
}

export const fault = (rule: string, message: string): Fault => ({ rule, message })

/**
 * The fault of an HTML element in content: its attribute when that is the real danger.
 * @param attributes names of its attributes, with their values when they are literal
 */
export function htmlFault(
  name: string,
  attributes: readonly { name: string; value?: unknown }[],
): Fault {
  const tag = `<${name}>`
  const listed = active.has(name.toLowerCase()) ? [] : attributes
  const bad = listed.find((attribute) => isHostileAttribute(attribute.name))
  if (bad)
    return fault(
      'html/attribut',
      `L’attribut « ${bad.name} » est interdit, comme la balise ${tag} : utilisez Markdown.`,
    )
  const script = listed.find(({ value }) =>
    /^[\s\u0000-\u0020]*(javascript|vbscript|data)\s*:/i.test(String(value)),
  )
  if (script)
    return fault(
      'lien/schema',
      `L’adresse « ${script.value} » est interdite, comme la balise ${tag} : écrivez [texte](https://…).`,
    )
  const instead =
    name.toLowerCase() === 'br' ? 'commencez un nouveau paragraphe' : 'utilisez Markdown'
  return fault(
    'html/interdit',
    `La balise ${tag} est interdite : ${instead}, ou écrivez \\< pour afficher le signe.`,
  )
}

/** Reads the attributes of a tag that does not parse, for messages only. */
export function attributesIn(tag: string): { name: string; value: string | undefined }[] {
  const [, rest = ''] = /^<\/?[a-z][\w:.-]*((?:[^<>"']|"[^"]*"|'[^']*')*)(?:>|$)/i.exec(tag) ?? []
  return [...rest.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)].map(
    ({ 1: name = '', 2: value }) => ({ name, value: value?.replace(/^["']|["']$/g, '') }),
  )
}
