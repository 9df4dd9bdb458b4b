import { iconSvg } from '#src/graphics/icon.ts'

export const GET = () => new Response(iconSvg())
