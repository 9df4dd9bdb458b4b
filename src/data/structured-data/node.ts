/** A node of a JSON-LD graph, in the words of schema.org. */
export type Node = { readonly '@type': string } & Readonly<Record<string, unknown>>

/**
 * Writes nodes as one JSON-LD graph, safe inside a `<script>`.
 * @param nodes what the page describes, each thing once
 */
export function jsonLd(nodes: readonly Node[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
