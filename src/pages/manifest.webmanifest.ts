import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { colors } from '#src/graphics/colors.ts'
import { url } from '#src/url.ts'

const { name, tagline } = label.site

const icon = (side: number) => ({
  src: url(`/icon-${side}.png`),
  sizes: `${side}x${side}`,
  type: 'image/png',
})

const manifest = {
  name: `${name}, ${tagline}`,
  short_name: name,
  lang: 'fr',
  start_url: url('/'),
  scope: url('/'),
  display: 'browser',
  background_color: colors.bg,
  theme_color: colors.bg,
  icons: [icon(192), icon(512), { ...icon(512), purpose: 'maskable' }],
}

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  })
