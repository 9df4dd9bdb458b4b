import type { Proofs } from './proofs.ts'

/** Éléments obligatoires */
export const requiredElements: Proofs = {
  '8.1 — chaque page est servie en HTML5, en mode standard': [
    'html',
    () =>
      document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat' ? [] : ['doctype'],
  ],
  '8.2 — une fois les scripts passés, chaque identifiant reste unique': [
    '[id]',
    (elements) => {
      const ids = new Set<string>()
      return elements.filter(({ id }) => !id || ids.size === ids.add(id).size)
    },
  ],
  '8.2 — ce qu’un attribut désigne existe dans la page': [
    '[for], [aria-labelledby], [aria-describedby], [aria-controls], [headers], [commandfor]',
    (elements) =>
      elements.filter((element) =>
        ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'commandfor']
          .flatMap((name) => element.getAttribute(name)?.trim().split(/\s+/) ?? [])
          .some((id) => !document.getElementById(id)),
      ),
  ],
  '8.9 — aucun paragraphe, titre ni élément de liste n’est vide': [
    'p, h1, h2, h3, h4, li, dt, dd, th, caption, legend, label, summary, blockquote',
    (elements) =>
      elements.filter(
        (element) =>
          !element.textContent.trim() &&
          !element.closest('[hidden], [role=status]') &&
          !element.matches(':has(svg, input)'),
      ),
  ],
  '8.9 — un retour à la ligne forcé ne sert jamais à séparer des paragraphes': [
    'body',
    () => [...document.querySelectorAll('br + br')],
  ],
  '8.10 — aucun texte ne se lit de droite à gauche, et rien ne dit le contraire': [
    'body',
    () => [
      ...document.querySelectorAll('[dir]'),
      ...(/[\u0590-\u08ff]/.test(document.body.textContent) ? ['texte de droite à gauche'] : []),
    ],
  ],
}
