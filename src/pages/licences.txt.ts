import type { APIRoute } from 'astro'
import { softwareNotices } from '#src/data/software.ts'

export const GET: APIRoute = () => new Response(softwareNotices())
