import { globSync, readFileSync } from 'node:fs'

/** A made-up text, in Markdown that every generator reads alike. */
export interface Text {
  /** File name and address. */
  id: string
  title: string
  description: string
  /** Paragraphs, lists and a table under headings. */
  body: string
}

/**
 * Makes pages of about 550 words out of the sentences of the site. The same number gives the same
 * texts.
 */
export function textsOf(count: number): Text[] {
  const sentences = sentencesOf('content/{pages,questions,steps,criteria,benefits}/*.mdx')
  let seed = 1
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const some = (length: number) =>
    Array.from({ length }, () => sentences[Math.floor(sentences.length * next())] ?? '')
  return Array.from({ length: count }, (_, index) => ({
    id: `essai-${index + 1}`,
    title: `Essai numéro ${index + 1}`,
    description: `Texte fabriqué pour mesurer la construction, numéro ${index + 1}.`,
    body: [some(3).join(' '), ...[1, 2, 3, 4].map((rank) => chapter(rank, some))].join('\n\n'),
  }))
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
    .flatMap((file) => {
      const body = readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
      return body.split('\n')
    })
    .flatMap(
      (line) => line.match(/(?<=^|[.] )[A-ZÀÉÎ][^.<>[\]{}|*#:;\d«»?!]{30,200}[.](?= |$)/gu) ?? [],
    )
}
