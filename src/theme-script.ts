/**
 * Keys under which the reader's choices are kept in this browser, and set on the root element:
 * colours, marks of sources, spacing of the text, the key that opens the search.
 */
const keys = ['theme', 'sources', 'text', 'slash']

/**
 * Runs in the head before the first paint, so that the reader's choices never flash. Inlined: its
 * hash is in the content security policy. `data-script` tells the styles that script runs.
 */
export const themeScript = `{const d=document.documentElement.dataset;d.script='';try{for(const k of ${JSON.stringify(keys)})d[k]=localStorage[k]||''}catch{}}`
