import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { metaPolicy } from '#src/browser-policy.ts'
import { openPage } from '../support/browser.ts'
import { temporaryFolder } from '../support/folder.ts'
import { none } from '../support/none.ts'
import { bareServer } from '../support/folder-server.ts'
import { serve } from '../support/site.ts'
import { idle, watch } from '../support/watch.ts'

const vectors = {
  'an inline script': `<script>pwned()</script>`,
  'an event handler': `<img src="/rien.png" onerror="pwned()">`,
  'an SVG script': `<svg onload="pwned()"><script>pwned()</script></svg>`,
  'a frame with a document of its own': `<iframe srcdoc="<script>parent.pwned()</script>"></iframe>`,
  'a javascript: frame': `<iframe src="javascript:parent.pwned()"></iframe>`,
  'a javascript: link': `<a id="clic" href="javascript:pwned()">lien</a>`,
  'a script of another host': `<script src="http://exemple.invalid/x.js"></script>`,
  'an image of another host': `<img src="http://exemple.invalid/x.png">`,
  'a style that calls another host': `<style>body{background:url(http://exemple.invalid/x)}</style>`,
  'a base that moves every link': `<base href="http://exemple.invalid/"><script src="x.js"></script>`,
  'an object': `<object data="http://exemple.invalid/x.html" type="text/html"></object>`,
  'a data: module': `<script type="module" src="data:text/javascript,pwned()"></script>`,
  'a script of ours that writes HTML': `<script src="/html.js"></script>`,
  'a script of ours that evaluates a text': `<script src="/eval.js"></script>`,
  'a script of ours that adds a script': `<script src="/script.js"></script>`,
}

const scripts = {
  'html.js': `document.documentElement.innerHTML = '<img src="/rien.png" alt="">'; pwned()`,
  'eval.js': `setTimeout('pwned()'); eval('pwned()')`,
  'script.js': `const s = document.createElement('script'); s.text = 'pwned()'; document.head.append(s)`,
}

const names = Object.keys(vectors) as (keyof typeof vectors)[]

/** A folder with one page a vector. */
const pagesWith = (head: string) =>
  temporaryFolder({
    'index.html': '<!doctype html><title>Accueil</title>',
    ...scripts,
    ...Object.fromEntries(
      names.map((name, index) => [
        `${index}/index.html`,
        `<!doctype html>${head}<title>v</title>${vectors[name]}`,
      ]),
    ),
  })

const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`
const hosts = {
  'on a host that sends the headers': await serve(pagesWith(''), '/'),
  'on a host that sends none': await serve(pagesWith(meta), '/', bareServer),
}

for (const [host, origin] of Object.entries(hosts)) {
  describe(`${host}, what an attacker may inject stays inert`, async () => {
    const page = await openPage()
    const { faults, foreign } = watch(page)
    let reached = 0
    await page.exposeFunction('pwned', () => void reached++)

    for (const [index, name] of names.entries()) {
      test(name, async () => {
        await page.goto(`${origin}/${index}/`)
        await page.evaluate(() => document.getElementById('clic')?.click())
        await idle(page)
        assert.equal(reached, 0)
        none(foreign)
        assert.notDeepEqual(faults.splice(0), [], 'the browser tells that it blocked something')
      })
    }
  })
}

describe('without any policy, the same injections run: the tests see what they look for', async () => {
  const origin = await serve(pagesWith(''), '/', bareServer)
  const page = await openPage()
  const { foreign } = watch(page)
  let reached = 0
  await page.exposeFunction('pwned', () => void reached++)

  for (const [index, name] of names.entries()) {
    test(name, { timeout: 30_000 }, async () => {
      await page.goto(`${origin}/${index}/`)
      await page.evaluate(() => document.getElementById('clic')?.click())
      while (reached + foreign.length === 0) await idle(page)
      foreign.length = reached = 0
    })
  }
})
