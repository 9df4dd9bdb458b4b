/** Writes text so that XML reads it as text. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/**
 * Writes an element.
 * @param attributes plain values; an undefined one is left out
 * @param children XML, already written
 */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const inside = children.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** The line that opens every XML file. */
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8"?>\n'
