import { unified } from '@astrojs/markdown-remark'
import remarkGfm from 'remark-gfm'
import { headingIds, links, noteIds } from './anchors.ts'
import { images } from './images.ts'
import { barrier } from './policy.ts'
import { quotations } from './quotations.ts'
import { tables } from './tables.ts'
import { abbreviations, glossaryLinks, typography, type LinkedTerm } from './words.ts'

/** The one Markdown pipeline of the pages. MDX inherits it. */
export function markdownPipeline({ base, terms }: { base: string; terms: readonly LinkedTerm[] }) {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [[remarkGfm, { singleTilde: false }], barrier],
    remarkRehype: {
      footnoteLabel: 'Notes',
      // No heading: a text may stand under one of any level.
      footnoteLabelTagName: 'p',
      footnoteLabelProperties: { className: ['visually-hidden'] },
      footnoteBackLabel: (note: number, call: number) =>
        `Retour à l’appel ${call > 1 ? `${call} ` : ''}de la note ${note + 1}`,
    },
    rehypePlugins: [
      typography,
      headingIds,
      noteIds,
      [links, { base }],
      [images, { base }],
      [glossaryLinks, { terms, base }],
      abbreviations,
      quotations,
      tables,
    ],
  })
}
