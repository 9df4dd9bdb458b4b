import type { APIRoute } from 'astro'
import { iconPng } from '#src/graphics/icon.ts'

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await iconPng(512)), { headers: { 'content-type': 'image/png' } })
