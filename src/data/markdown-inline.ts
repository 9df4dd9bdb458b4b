import type { Run } from '../label/blocks.ts'

interface Place {
  address: (path: string) => string
}

/** Writes a stretch of text as Markdown. */
export function inlineMarkdown(runs: readonly Run[], place: Place): string {
  return runs.map((run) => markdownOf(run, place)).join('')
}

/** Writes a stretch of text that begins a line: what would open a list or a heading is escaped. */
export function lineMarkdown(runs: readonly Run[], place: Place): string {
  return inlineMarkdown(runs, place)
    .replace(/^(#{1,6}|[+-]|=+|>)(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Neutralises the characters that Markdown would read, wherever they stand in a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replaceAll('~~', '\\~\\~')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

function markdownOf(
  { text, strong, emphasis, code, href, sources }: Run,
  { address }: Place,
): string {
  if (sources) return sources.map((id) => `[${id}]`).join(' ')
  // A space just inside a mark would undo it.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return text
  let written = code ? codeSpan(words) : escapeMarkdown(words)
  if (emphasis) written = `*${written}*`
  if (strong) written = `**${written}**`
  if (href) written = `[${written}](${target(href.startsWith('/') ? address(href) : href)})`
  return before + written + after
}

/** A code span is closed by as many backquotes as opened it. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const room = longest > 0 ? ' ' : ''
  return fence + room + text + room + fence
}

const target = (url: string) =>
  /[\s()<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURI)}>` : url
