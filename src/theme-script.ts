/** Key under which the reader's choice of theme is kept in this browser. */
export const themeKey = 'theme'

/**
 * Runs in the head before the first paint, so that the theme never flashes. Inlined: its hash is
 * in the content security policy. `data-script` tells the styles that script runs.
 */
export const themeScript = `(function(d,t){d.dataset.script='';try{t=localStorage.getItem('${themeKey}')}catch(e){}if(t==='light'||t==='dark')d.dataset.theme=t})(document.documentElement)`
