import type { APIRoute } from 'astro'
import { iconPng } from '#src/graphics/icon.ts'

/** Sides in pixels, by file name. */
const sides = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 }

export const getStaticPaths = () =>
  Object.entries(sides).map(([icon, side]) => ({ params: { icon }, props: { side } }))

export const GET: APIRoute<{ side: number }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.side)))
