import type { Proofs } from './proofs.ts'

const field = 'input:not([type=hidden]), select, textarea'

/** Formulaires */
export const forms: Proofs = {
  '11.1 — chaque champ a une étiquette': [
    field,
    (fields) =>
      fields.filter(
        (input) =>
          !(input as HTMLInputElement).labels?.length && !input.getAttribute('aria-label')?.trim(),
      ),
  ],
  '11.2 — chaque étiquette dit ce qui est attendu, en plus d’un signe': [
    'label, legend',
    (labels) =>
      labels.filter((label) => {
        const copy = label.cloneNode(true) as HTMLElement
        for (const part of copy.querySelectorAll('select, input')) part.remove()
        return copy.textContent.trim().length < 3
      }),
  ],
  '11.3 — dans une page, des champs de même nom ont la même étiquette': [
    field,
    (fields) => {
      const labels = new Map<string, string>()
      return fields.filter((input) => {
        const { name, type, labels: own } = input as HTMLInputElement
        if (type === 'radio') return false
        const words = own?.[0]?.textContent.trim() ?? ''
        const first = labels.get(name) ?? words
        labels.set(name, first)
        return first !== words
      })
    },
  ],
  '11.4 — chaque étiquette touche son champ': [
    field,
    (fields) => {
      // The fields of the dialog too.
      const dialogs = [...document.querySelectorAll('dialog')]
      for (const dialog of dialogs) dialog.show()
      const apart = fields.filter((input) => {
        const label = (input as HTMLInputElement).labels?.[0]
        if (!label || !input.checkVisibility()) return false
        const a = label.getBoundingClientRect()
        const b = input.getBoundingClientRect()
        const gap = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)
        return gap > 16
      })
      for (const dialog of dialogs) dialog.close()
      // What takes the focus brings the page to it.
      scrollTo(0, 0)
      return apart
    },
  ],
  '11.5, 11.6 — des boutons à choix unique sont groupés sous une légende': [
    'input[type=radio]',
    (radios) =>
      radios.filter((radio) => !radio.closest('fieldset')?.querySelector(':scope > legend')),
  ],
  '11.7 — chaque légende dit sur quoi porte le choix': [
    'fieldset > legend:first-child',
    (legends) => legends.filter((legend) => legend.textContent.trim().length < 5),
  ],
  '11.8 — aucune liste de choix n’a besoin de groupes : les choix sont de même nature': [
    'select',
    (selects) => selects.filter((select) => select.querySelectorAll('option').length > 40),
  ],
  '11.9 — chaque bouton dit ce qu’il fait': [
    'button, input[type=submit], input[type=reset]',
    (buttons) =>
      buttons.filter(
        (button) =>
          !/\p{L}{4}/u.test(button.getAttribute('aria-label') ?? button.textContent) ||
          /^(ok|valider|envoyer|cliquer)$/i.test(button.textContent.trim()),
      ),
  ],
  '11.10, 11.11 — aucun champ n’est obligatoire ni refusé : il n’y a pas d’erreur de saisie': [
    'form',
    (forms) =>
      forms.filter((form) =>
        form.querySelector('[required], [aria-required], [pattern], [aria-invalid], [min], [max]'),
      ),
  ],
}
