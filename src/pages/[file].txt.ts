import type { APIRoute } from 'astro'
import { llms, robots } from '#src/data/machines.ts'
import { softwareNotices } from '#src/data/software.ts'
import { publication } from '#src/publication.ts'

const texts = { licences: softwareNotices, llms, robots }

export const getStaticPaths = () =>
  Object.entries(texts).map(([file, text]) => ({ params: { file }, props: { text } }))

export const GET: APIRoute = ({ props }) => new Response(props['text'](publication))
