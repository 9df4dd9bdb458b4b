import type { AstroIntegration } from 'astro'

/** Where the bundler keeps what a script calls to load a part of it, and what that is called. */
const bundlerHelper = { file: /^\0vite\/preload-helper\.js$/, name: '__vitePreload' }

/**
 * Gives the script of every page a shorter way to load its parts. The bundler's own is made for
 * parts with styles, nonces and old browsers, and is a third of that script; this one only asks at
 * once for all the files that a part is made of.
 */
export function preload(): AstroIntegration {
  return {
    name: 'preload',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'preload',
                enforce: 'pre',
                load: {
                  filter: { id: bundlerHelper.file },
                  handler: () => helper(config.base),
                },
              },
            ],
          },
        })
      },
    },
  }
}

const helper = (base: string) => `
const asked = new Set()
export const ${bundlerHelper.name} = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue
    asked.add(file)
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = ${JSON.stringify(base)} + file
    document.head.append(link)
  }
  return load()
}
`
