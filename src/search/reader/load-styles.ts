import found from './found.css?url'

/** Loads the styles of what the search shows; the first time only. */
export function loadStyles(): void {
  if (document.querySelector(`link[href="${found}"]`)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = found
  document.head.append(link)
}
