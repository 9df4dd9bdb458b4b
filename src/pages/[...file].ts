import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { atom } from '#src/data/atom.ts'
import { dataFiles, json } from '#src/data/files.ts'
import { llms, robots, securityText } from '#src/data/machines.ts'
import { softwareNotices } from '#src/data/software.ts'
import { colors } from '#src/graphics/colors.ts'
import { iconPng } from '#src/graphics/icon.ts'
import { pathsFile } from '#src/graphics/paths.ts'
import { publication } from '#src/publication.ts'
import { noticesOf } from '#src/search/notices.ts'
import { url } from '#src/url.ts'

type Body = string | Uint8Array<ArrayBuffer>

const icon = (side: number) => async () => new Uint8Array(await iconPng(side))

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
  'manifest.webmanifest': manifest,
  'apple-touch-icon.png': icon(180),
  'icon-192.png': icon(192),
  'icon-512.png': icon(512),
  'donnees/quinze-parcours.svg': () =>
    pathsFile(label, 'Quinze parcours vers le label Métropole French Tech'),
  // Not published: `src/build/search.ts` takes it away once the index is made.
  'notices.json': () => JSON.stringify(noticesOf(label)),
}

function manifest(): string {
  const { name, tagline } = label.site
  const icon = (side: number) => ({
    src: url(`/icon-${side}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
  })
  return JSON.stringify({
    name: `${name}, ${tagline}`,
    short_name: name,
    lang: 'fr',
    start_url: url('/'),
    scope: url('/'),
    display: 'browser',
    background_color: colors.bg,
    theme_color: colors.bg,
    icons: [icon(192), icon(512), { ...icon(512), purpose: 'maskable' }],
  })
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
