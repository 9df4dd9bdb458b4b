/** Cascade layers, from the weakest to the strongest. */
const order = '@layer reset, tokens, base, layout, prose, components, utilities, print;\n'

/**
 * Vite plugin: states the order of the cascade layers in each style sheet, and puts what a component
 * says in theirs. The bundler places the styles of components before those of the site: whichever
 * comes first must already know the order. A sheet taken by its address (`?url`) comes after those,
 * and is no module to write in.
 */
export const layerOrder = {
  name: 'layer-order',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css($|\?(?!url))/ },
    handler: (code: string, id: string) => ({
      code: order + (id.includes('.astro?') ? `@layer components {${code}}` : code),
      map: null,
    }),
  },
} as const
