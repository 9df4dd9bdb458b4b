/** Colours of pictures drawn outside the browser: the light theme of `src/styles/tokens.css`. */
export const colors = {
  bg: '#fbfaf6',
  ink: '#17182b',
  inkSoft: '#4a4c63',
  line: '#d6d3c6',
  lineStrong: '#75736a',
  accent: '#c22f12',
  link: '#1f3fbf',
} as const
