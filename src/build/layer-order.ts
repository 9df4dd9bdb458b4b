import type { AstroIntegration } from 'astro'

/** Cascade layers, from the weakest to the strongest. */
const order = '@layer reset, tokens, base, layout, prose, components, utilities, print;\n'

/**
 * States the order of the cascade layers in each style sheet, and puts what a component says in
 * theirs. The bundler places the styles of components before those of the site: whichever comes
 * first must already know the order. A sheet taken by its address (`?url`) comes after those, and
 * is no module to write in.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'layer-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'layer-order',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.css($|\?(?!url))/ },
                  handler: (code, id) => ({
                    code: order + (id.includes('.astro?') ? `@layer components {${code}}` : code),
                    map: null,
                  }),
                },
              },
            ],
          },
        })
      },
    },
  }
}
