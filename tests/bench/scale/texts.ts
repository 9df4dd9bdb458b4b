import { globSync, readFileSync } from 'node:fs'

/** A made-up text, in Markdown that every generator reads alike. */
export interface Text {
  /** File name and address. */
  id: string
  kind: 'page' | 'question' | 'ecosystem'
  title: string
  description: string
  /** Paragraphs, lists and a table under headings; for an ecosystem, sentences one a line. */
  body: string
}

/**
 * Makes texts out of the sentences of the site: eight in ten are pages of about 550 words, one is a
 * question, one an ecosystem. The same number gives the same texts.
 * @param count how many
 */
export function textsOf(count: number): Text[] {
  const sentences = sentencesOf('content/{pages,questions,steps,criteria,benefits}/*.mdx')
  let seed = 1
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const sentence = () => sentences[Math.floor(sentences.length * next())] ?? ''
  const some = (length: number) => Array.from({ length }, sentence)
  return Array.from({ length: count }, (_, index): Text => {
    const kind = index % 10 === 8 ? 'question' : index % 10 === 9 ? 'ecosystem' : 'page'
    const id = `essai-${index + 1}`
    const title = `Essai numéro ${index + 1}`
    const description = `Texte fabriqué pour mesurer la construction, numéro ${index + 1}.`
    if (kind === 'ecosystem') return { id, kind, title, description, body: some(8).join('\n') }
    if (kind === 'question')
      return { id, kind, title: `${title}\u00a0?`, description, body: some(5).join(' ') }
    const body = Array.from({ length: 4 }, (_, rank) => chapter(rank + 1, some)).join('\n\n')
    return { id, kind, title, description, body: `${some(3).join(' ')}\n\n${body}` }
  })
}

function chapter(rank: number, some: (length: number) => string[]): string {
  const rows = some(2).map((sentence) => `| ${sentence.slice(0, 20).trim()} | ${sentence} |`)
  return [
    `## Chapitre ${rank}`,
    some(4).join(' '),
    some(3)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    ...(rank === 2 ? [['| Sujet | Ce qui en est dit |', '| --- | --- |', ...rows].join('\n')] : []),
    `### Détail ${rank}`,
    `${some(3).join(' ')} **Voir** le [cahier des charges](/cahier-des-charges/).`,
  ].join('\n\n')
}

/** Whole sentences of plain words: no tag, no link, no number that the checks would want counted. */
function sentencesOf(pattern: string): string[] {
  return globSync(pattern)
    .toSorted()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .split('\n'),
    )
    .flatMap(
      (line) => line.match(/(?<=^|[.] )[A-ZÀÉÎ][^.<>[\]{}|*#:;\d«»?!]{30,200}[.](?= |$)/gu) ?? [],
    )
}
