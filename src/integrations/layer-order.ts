import type { AstroIntegration } from 'astro'

/** Cascade layers, from the weakest to the strongest. */
const order = '@layer reset, tokens, base, layout, components, utilities, print;\n'

/**
 * States the order of the cascade layers in each style sheet. The bundler places the styles of
 * components before those of the site: whichever comes first must already know the order.
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
                  filter: { id: /\.css($|\?)/ },
                  handler: (code) => ({ code: order + code, map: null }),
                },
              },
            ],
          },
        })
      },
    },
  }
}
