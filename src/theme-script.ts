/** Keys under which the reader's choices are kept in this browser: colours, marks of sources. */
export const themeKey = 'theme'
export const sourcesKey = 'sources'

/**
 * Runs in the head before the first paint, so that the reader's choices never flash. Inlined: its
 * hash is in the content security policy. `data-script` tells the styles that script runs.
 */
export const themeScript = `{const d=document.documentElement.dataset;d.script='';try{for(const k of ['${themeKey}','${sourcesKey}'])d[k]=localStorage[k]||''}catch{}}`
