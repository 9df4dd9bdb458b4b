import type { APIRoute } from 'astro'
import { atom } from '#src/data/atom.ts'
import { publication } from '#src/publication.ts'

export const GET: APIRoute = () => new Response(atom(publication))
