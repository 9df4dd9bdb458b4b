/** Keys under which the reader's choices are kept in this browser: colours, marks of sources. */
export const themeKey = 'theme'
export const sourcesKey = 'sources'

/**
 * Runs in the head before the first paint, so that the theme never flashes. Inlined: its hash is
 * in the content security policy. `data-script` tells the styles that script runs.
 */
export const themeScript = `(function(d,t,s){d.dataset.script='';try{t=localStorage.getItem('${themeKey}');s=localStorage.getItem('${sourcesKey}')}catch(e){}if(t==='light'||t==='dark')d.dataset.theme=t;if(s)d.dataset.sources='hidden'})(document.documentElement)`
