import { nearPlaces, wordsIn, type Place } from '../near.ts'
import { element } from './element.ts'

/** Proposes pages near the address that was not found, and a search for its words. */
const root = document.querySelector<HTMLElement>('[data-near]')
if (root) void start(root)

async function start(root: HTMLElement): Promise<void> {
  const base = root.dataset['base'] ?? '/'
  const path = location.pathname.startsWith(base)
    ? location.pathname.slice(base.length - 1)
    : location.pathname
  const field = document.querySelector<HTMLInputElement>('#mots-absents')
  if (field) field.value = wordsIn(path)
  const response = await fetch(root.dataset['near'] ?? '')
  if (!response.ok) return
  const near = nearPlaces(path, (await response.json()) as Place[])
  const links = near.map(({ href, title }) =>
    element('li', {}, element('a', { href: base + href.slice(1) }, title)),
  )
  if (links.length > 0) root.querySelector('ul')?.replaceChildren(...links)
  else root.textContent = 'Aucune adresse du site ne ressemble à celle-ci.'
  root.hidden = false
}
