/**
 * Whether a key was struck alone, as a shortcut: not with another, not while typing, not when the
 * reader has turned such shortcuts off (WCAG 2.1.4).
 */
export function isLoneKey(event: KeyboardEvent, wanted: string): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (key !== wanted || ctrlKey || metaKey || altKey) return false
  if (document.documentElement.dataset['shortcuts'] === 'off') return false
  const typing = 'input, textarea, select, [contenteditable]'
  return !(target instanceof Element && target.matches(typing))
}
