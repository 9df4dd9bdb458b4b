import { element } from '#src/search/reader/element.ts'
import { loadStyles } from '#src/search/reader/load-styles.ts'
import { chooseShortcuts, hasShortcuts } from './shortcuts.ts'
import styles from './help.css?url'

/** What the keys do, as a reader presses them. */
const keys: [keys: string[], words: string][] = [
  [['/'], 'ouvrir la recherche'],
  [['Ctrl', 'K'], 'ouvrir la recherche, même depuis un champ'],
  [['?'], 'ouvrir cette aide'],
  [['Flèches'], 'aller d’un résultat de recherche à l’autre'],
  [['Échap'], 'fermer la fenêtre ouverte'],
  [['Tab'], 'aller au lien ou au champ suivant'],
]

/** Made when it is first asked for: few readers open it, every page would carry it. */
const dialog = made()
const ready = loadStyles(styles).then(() => document.body.append(dialog))

/** Opens the list of the keys, with the choice of those that a single stroke sets off. */
export async function openHelp(): Promise<void> {
  await ready
  if (!dialog.open) dialog.showModal()
}

function made(): HTMLDialogElement {
  const status = element('p', { class: 'small soft', role: 'status' })
  const choice = element('input', { type: 'checkbox', id: 'raccourcis' })
  choice.checked = hasShortcuts()
  choice.addEventListener('change', () => {
    chooseShortcuts(choice.checked)
    status.textContent = choice.checked ? 'Raccourcis activés.' : 'Raccourcis désactivés.'
  })
  return element(
    'dialog',
    { class: 'keyboard-help', id: 'aide-au-clavier', 'aria-labelledby': 'titre-de-l-aide' },
    // Focused so that the dialog is read from its top.
    element('h2', { id: 'titre-de-l-aide', tabindex: '-1', autofocus: '' }, 'Raccourcis clavier'),
    element('dl', {}, ...keys.map(row)),
    element('p', {}, element('label', {}, choice, 'Raccourcis d’une seule touche (/ et\u00a0?)')),
    status,
    element('form', { method: 'dialog' }, element('button', { type: 'submit' }, 'Fermer l’aide')),
  )
}

function row([strokes, words]: [string[], string]): HTMLElement {
  return element(
    'div',
    {},
    element('dt', {}, ...strokes.map((stroke) => element('kbd', {}, stroke))),
    element('dd', {}, words),
  )
}
