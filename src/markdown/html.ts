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

/** What is wrong with an element of HTML, whichever it is. */
export function htmlFault(name: string): Fault {
  const instead =
    name.toLowerCase() === 'br' ? 'commencez un nouveau paragraphe' : 'utilisez Markdown'
  return fault(
    'html/interdit',
    `La balise <${name}> est interdite : ${instead}, ou écrivez \\< pour afficher le signe.`,
  )
}
