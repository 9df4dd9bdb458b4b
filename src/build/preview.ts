import type { AstroIntegration } from 'astro'

/** Addresses of files whose name has no extension, without the base path. */
const bareFiles = ['/documents/SHA256SUMS']

/**
 * Makes the live preview answer where the published site does. With `trailingSlash: 'always'`, its
 * router takes a name without extension for a page, and knows it with a final slash only.
 */
export function preview(): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        const addresses = bareFiles.map((file) => config.base.replace(/\/$/, '') + file)
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'preview',
                enforce: 'post',
                // Before Astro's own refusal of addresses without a final slash, which comes first.
                configureServer: (server) => () =>
                  server.middlewares.stack.unshift({
                    route: '',
                    handle(
                      request: { url?: string | undefined },
                      _response: unknown,
                      next: () => void,
                    ) {
                      if (request.url && addresses.includes(request.url)) request.url += '/'
                      next()
                    },
                  }),
              },
            ],
          },
        })
      },
    },
  }
}
