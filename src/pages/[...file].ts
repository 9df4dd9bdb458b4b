import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { atom } from '#src/data/atom.ts'
import { dataFiles, json } from '#src/data/files.ts'
import { llms, robots, securityText } from '#src/data/machines.ts'
import { softwareNotices } from '#src/data/software.ts'
import { touchIcon } from '#src/graphics/icon.ts'
import { pathsFile, pathsPicture } from '#src/graphics/paths.ts'
import { publication } from '#src/publication.ts'
import { noticesOf } from '#src/search/notices.ts'

type Body = string | Uint8Array<ArrayBuffer>

/** The files for machines, by their path. */
const files: Readonly<Record<string, () => Body | undefined | Promise<Body>>> = {
  'robots.txt': () => robots(publication),
  'llms.txt': () => llms(publication),
  'licences.txt': () => softwareNotices(),
  // No file at all while the site has nothing true to say in it.
  ...(securityText(publication) && {
    '.well-known/security.txt': () => securityText(publication),
  }),
  'journal.xml': () => atom(publication),
  'apple-touch-icon.png': async () => new Uint8Array(await touchIcon()),
  'donnees/quinze-parcours.svg': () => pathsFile(label, false).text,
  'donnees/quinze-parcours-debout.svg': () => pathsFile(label, true).text,
  'donnees/quinze-parcours.png': async () => new Uint8Array(await pathsPicture(label)),
  // Not published: `src/build/search.ts` takes it away once the index is made.
  'notices.json': () => JSON.stringify(noticesOf(label)),
}

export const getStaticPaths = () => [
  ...Object.entries(files).map(([file, bodyOf]) => ({ params: { file }, props: { bodyOf } })),
  ...dataFiles.flatMap(({ name, bodyOf, schema, schemaOf }) => [
    { params: { file: `donnees/${name}` }, props: { bodyOf } },
    {
      params: { file: `donnees/schemas/${schema}` },
      props: { bodyOf: () => json(schemaOf(publication)) },
    },
  ]),
]

export const GET: APIRoute = async ({ props: { bodyOf } }) =>
  new Response(await bodyOf(publication))
