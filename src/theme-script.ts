/** Keys under which the reader's choices are kept in this browser: colours, marks of sources. */
export const themeKey = 'theme'
export const sourcesKey = 'sources'

/**
 * Runs in the head before the first paint, so that the reader's choices never flash. Inlined: its
 * hash is in the content security policy. `data-script` tells the styles that script runs.
 */
export const themeScript = `(function(d){d.script='';try{['${themeKey}','${sourcesKey}'].forEach(function(k){var v=localStorage.getItem(k);if(/^(light|dark|hidden)$/.test(v))d[k]=v})}catch(e){}})(document.documentElement.dataset)`
