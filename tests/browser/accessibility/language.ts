import type { Proofs } from './proofs.ts'

/** Langue */
export const language: Proofs = {
  '8.3 — chaque page dit qu’elle est en français': [
    'html',
    ([html]) => (html?.lang === 'fr' ? [] : [`lang « ${html?.lang} »`]),
  ],
  '8.8 — chaque changement de langue porte un code de langue valide': [
    '[lang]',
    (elements) =>
      elements.filter(
        (element) => !/^[a-z]{2}(-[A-Z]{2})?$/.test(element.getAttribute('lang') ?? ''),
      ),
  ],
  '8.8 — ce qui est déclaré en anglais est en anglais, et rien n’est déclaré dans une autre langue':
    [
      'body [lang]',
      (passages) =>
        passages.filter(
          (passage) =>
            passage.lang !== 'en' ||
            !/\b(the|and|of|for|we|you|is|are|to|in)\b/i.test(passage.textContent) ||
            /[éèêàçœ]|\b(le|la|les|des|du|est|une?)\b/i.test(passage.textContent),
        ),
    ],
}
