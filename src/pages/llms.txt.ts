import type { APIRoute } from 'astro'
import { llms } from '#src/data/machines.ts'
import { publication } from '#src/publication.ts'

export const GET: APIRoute = () => new Response(llms(publication))
