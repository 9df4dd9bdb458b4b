import { once } from '../../label/once.ts'
import type { TextFile } from '../read/text.ts'
import type { Finding, Rule } from '../rule.ts'

export const viePrivee: Rule = {
  code: 'vie-privee',
  severity: 'erreur',
  teaches:
    'Le site est public pour longtemps : on y nomme des fonctions, pas les coordonnées des personnes.',
  check: ({ texts }) => texts.filter(isContent).flatMap(search),
}

const search = once((file: TextFile) => [...phones(file), ...emails(file), ...others(file)])

/** The law asks for the host's telephone: `content/site.yaml` may hold it. */
const isContent = ({ path, invalidAt }: TextFile) =>
  invalidAt < 0 &&
  /^content\/.*\.(mdx?|yaml)$/.test(path) &&
  path !== 'content/site.yaml' &&
  path !== 'content/README.md'

function found(
  file: TextFile,
  pattern: RegExp,
  say: (words: string) => string,
  accept: (words: string) => boolean = () => true,
): Finding[] {
  return [...file.text.matchAll(pattern)]
    .filter(([words]) => accept(words))
    .map(({ 0: words, index }) => ({ file: file.path, start: index, message: say(words) }))
}

const phones = (file: TextFile) =>
  found(
    file,
    /(?<![\p{L}\d/._=-])(?:(?:\+|00)33[ .\u00a0-]?(?:\(0\)[ .\u00a0-]?)?|0)[1-9](?:[ .\u00a0-]?\d{2}){4}(?![\d/-])/gu,
    (words) => `Pas de coordonnées personnelles : retirez le téléphone « ${words} ».`,
  )

const emails = (file: TextFile) =>
  found(
    file,
    /(?<![\w.@/-])[\w.+-]+(?:@|[ ]?\((?:at|arobase)\)[ ]?|[ ]?\[at\][ ]?)(?:[a-z0-9-]+\.)+[a-z]{2,}/gi,
    (words) =>
      `Pas de coordonnées personnelles : « ${words} ». Écrivez l’adresse d’un service, comme contact@exemple.fr`,
    isPersonal,
  )

const others = (file: TextFile) => [
  ...found(
    file,
    /(?<![A-Z\d])FR\d{2}(?:[ \u00a0]?[A-Z\d]{4}){5}[ \u00a0]?[A-Z\d]{3}(?![A-Z\d])/g,
    () => 'Ceci ressemble à un numéro de compte (IBAN) : retirez-le.',
  ),
  ...found(
    file,
    /(?<![\d-])[12][ \u00a0]\d{2}[ \u00a0](?:0[1-9]|1[0-2])[ \u00a0](?:\d{2}|2[AB])[ \u00a0]\d{3}[ \u00a0]\d{3}(?:[ \u00a0]\d{2})?(?!\d)/g,
    () => 'Ceci ressemble à un numéro de sécurité sociale : retirez-le.',
  ),
  ...found(
    file,
    /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|allée|chemin|impasse|quai|cours|place|square|route)[ \u00a0][^\n.;()]{3,60}?,? \d{5}[ \u00a0]\p{Lu}/gu,
    (words) =>
      `Ceci ressemble à une adresse personnelle : « ${words.slice(0, 40)}… ». Nommez le lieu ou la ville.`,
  ),
]

const mailProviders =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|laposte|sfr|neuf|bbox|numericable|aol|icloud|me|mac|proton(mail)?|gmx|tutanota|club-internet|aliceadsl)\./i

const functions =
  /^(contact|presse|info|infos|information|accueil|service|services|communication|mission|label|french|frenchtech|tech|support|aide|bonjour|hello|donnees|data|dpo|rgpd|webmaster|web|redaction|secretariat|direction|candidature|candidatures|dossier|accessibilite|securite|security|abuse|postmaster|admin|equipe|team|site|numerique|innovation|economie|relations|public|publics|usagers|noreply|ne|pas|repondre|metropole|ville|region)$/i

/** A free provider's address, or a first name and a name; a service has neither. */
function isPersonal(address: string): boolean {
  const [local = ''] = address.split(/@|\(|\[/)
  const parts = local.trim().split(/[._]/)
  const isName =
    parts.length === 2 &&
    parts.every((part) => /^[a-z-]+$/i.test(part)) &&
    !parts.some((part) => functions.test(part))
  return mailProviders.test(address) || isName
}
