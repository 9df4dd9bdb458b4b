/** Parameter of an address that names the words to mark on arrival. */
export const markParameter = 'mots'
