/** Parameter of an address that names the words to mark on the page: `?mots=lyon-label`. */
export const markParameter = 'mots'
