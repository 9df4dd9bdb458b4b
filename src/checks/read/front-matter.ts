/** Where the front matter of a Markdown file stands. */
export interface FrontMatter {
  /** Offset of the first character of the opening marker; 0 when there is none. */
  open: number
  /** YAML between the markers: start and end offsets. */
  start: number
  end: number
  /** Where the Markdown begins. */
  body: number
  state: 'ok' | 'absent' | 'late' | 'open'
}

/**
 * Finds the front matter.
 * `late`: something blank stands before it; `open`: its closing marker is missing.
 */
export function findFrontMatter(text: string): FrontMatter {
  const opening = /^\uFEFF?([ \t\r\n\u00a0]*)---[ \t]*(\r\n|\r|\n|$)/.exec(text)
  if (!opening) return { open: 0, start: 0, end: 0, body: 0, state: 'absent' }
  const start = opening[0].length
  const open = text.indexOf('---')
  const closing = /(?:^|(?<=[\r\n]))---[ \t]*(?=\r|\n|$)/.exec(text.slice(start))
  if (!closing)
    return { open, start, end: endOfKeys(text, start), body: text.length, state: 'open' }
  const end = start + closing.index
  return {
    open,
    start,
    end,
    body: end + closing[0].length,
    state: opening[1] === '' ? 'ok' : 'late',
  }
}

/** An unclosed header stops at the blank line before the first line that is not YAML. */
function endOfKeys(text: string, start: number): number {
  for (const blank of text.slice(start).matchAll(/(?:\r\n|\r|\n)[ \t]*(?=\r|\n)/g)) {
    const after = text.slice(start + blank.index).trimStart()
    if (!/^([\w-]+:(\s|$)|- |\s)/.test(after)) return start + blank.index
  }
  return text.length
}
