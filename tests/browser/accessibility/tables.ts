import type { Proofs } from './proofs.ts'

/** Tableaux */
export const tables: Proofs = {
  '5.1, 5.2 — aucun tableau n’est complexe : un seul niveau d’en-têtes, aucune cellule fusionnée': [
    'table',
    (tables) =>
      tables.filter(
        (table) =>
          table.querySelector('[colspan], [rowspan]') ||
          table.querySelectorAll('thead tr').length > 1,
      ),
  ],
  '5.4, 5.5 — chaque tableau a un titre, seul de son nom dans la page': [
    'table',
    (tables) => {
      const captions = tables.map(
        (table) => (table as HTMLTableElement).caption?.textContent.trim() ?? '',
      )
      return tables.filter(
        (_, index) =>
          !captions[index] ||
          captions.indexOf(captions[index]) !== captions.lastIndexOf(captions[index]),
      )
    },
  ],
  '5.6 — chaque colonne a un en-tête qui dit quelque chose': [
    'table',
    (tables) =>
      tables.filter((table) => {
        const heads = [...table.querySelectorAll('thead tr > *')]
        return (
          heads.length === 0 ||
          heads.some((cell) => cell.tagName !== 'TH' || !cell.textContent.trim())
        )
      }),
  ],
  '5.7 — chaque en-tête dit s’il l’est d’une ligne ou d’une colonne': [
    'table th',
    (heads) =>
      heads.filter((head) => {
        const expected = head.closest('thead') ? 'col' : 'row'
        return head.getAttribute('scope') !== expected
      }),
  ],
  '5.7 — chaque ligne a autant de cellules que le tableau a d’en-têtes': [
    'tbody tr',
    (rows) =>
      rows.filter(
        (row) => row.children.length !== row.closest('table')?.tHead?.rows[0]?.cells.length,
      ),
  ],
  '7.3 — un tableau qui défile s’atteint au clavier et porte le nom du tableau': [
    '.table-scroll',
    (scrolls) =>
      scrolls.filter((scroll) => {
        const caption = scroll.querySelector('caption')?.textContent.trim().toLowerCase()
        const name = scroll.ariaLabel?.toLowerCase().replace(/^tableau\s:\s/, '') ?? '?'
        return (
          scroll.tabIndex !== 0 ||
          scroll.getAttribute('role') !== 'region' ||
          !caption?.startsWith(name)
        )
      }),
  ],
}
