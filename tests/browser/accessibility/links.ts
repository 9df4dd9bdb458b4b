import type { Proofs } from './proofs.ts'

/** Liens */
export const links: Proofs = {
  '6.1 — aucun lien ne dit seulement « ici », « lire la suite » ou « en savoir plus »': [
    'a[href]',
    (links) =>
      links.filter(
        (link) =>
          // An entry of a contents list has the words of its heading.
          !link.matches('nav [href^="#"]') &&
          /^(cliquez )?(ici|lien|lire|lire la suite|suite|voir|voir plus|plus|en savoir plus|détails?|télécharger|page|source)\.?$/i.test(
            (link.getAttribute('aria-label') ?? link.textContent).trim(),
          ),
      ),
  ],
  '6.1 — aucun lien n’a son adresse pour seul nom': [
    'a[href]',
    (links) =>
      links.filter(
        (link) => /^https?:\/\//.test(link.textContent.trim()) && !link.closest('.moved, dd'),
      ),
  ],
  '6.1 — dans une page, deux liens de même nom et de même entourage mènent au même endroit': [
    'a[href]',
    (links) => {
      const targets = new Map<string, string>()
      const headings = [...document.querySelectorAll('h1, h2, h3, h4')].toReversed()
      const headingBefore = (link: Element) =>
        headings.find(
          (heading) => heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
        )?.textContent
      return links.filter((link) => {
        const name = (link.getAttribute('aria-label') ?? link.textContent)
          .replace(/\s+/g, ' ')
          .trim()
          .toLowerCase()
        // What the criterion calls the context: the sentence, the item, the row, the heading.
        const near = link.closest('li, tr, p, dd, dt, h1, h2, h3, h4, figcaption, nav')
        const around = link.closest('nav')?.getAttribute('aria-label') ?? headingBefore(link)
        const key = `${name} | ${near?.textContent.replace(/\s+/g, ' ').trim()} | ${around}`
        const href = new URL(link.getAttribute('href') ?? '', location.href).href
        const first = targets.get(key) ?? href
        targets.set(key, first)
        return first !== href
      })
    },
  ],
  '6.1 — le nom d’un lien contient le texte visible': [
    'a[aria-label], button[aria-label]',
    (controls) =>
      controls.filter((control) => {
        const plain = (text: string) =>
          text
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
            .toLowerCase()
        const visible = plain((control.innerText || control.textContent).replaceAll('#', ''))
        return !plain(control.getAttribute('aria-label') ?? '').includes(visible)
      }),
  ],
  '6.1 — l’infobulle d’un lien reprend son texte et le complète': [
    'a[href]',
    (links) =>
      links.filter((link) => {
        if (!link.title) return false
        const name = link.textContent.trim()
        return !link.title.startsWith(name) || link.title.length === name.length
      }),
  ],
  '6.2 — chaque lien a un nom': [
    'a',
    (links) =>
      links.filter((link) => {
        const copy = link.cloneNode(true) as HTMLElement
        for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
        return !(link.getAttribute('aria-label') ?? copy.textContent).trim()
      }),
  ],
  '6.1, 13.3 — un lien de téléchargement dit le format et le poids': [
    'main a[href*="/documents/"][download]',
    (links) =>
      links.filter((link) => !/\((PDF|ODT|DOCX|ZIP).*\d\s(Ko|Mo|octets)/i.test(link.textContent)),
  ],
}
