import type { Family } from '../rule.ts'
import { error, inTexts } from '../search.ts'

const secrets = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-(?:[a-z]+-)?[A-Za-z0-9_-]{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|hf_[A-Za-z0-9]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_[a-f0-9]{32,})/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g,
  /\b(?:https?|ftp|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp):\/\/[^\s:/@"'<>]+:[^\s/@"'<>]{3,}@/g,
  // Addresses that let anyone in.
  /hooks\.slack\.com\/services\/\w+\/\w+\/\w{16,}|[?&]sig=[\w%+/-]{12,}/g,
  /(?<![A-Za-z0-9])(?:api[ _-]?key|cl(?:é|e)[ _]?(?:d[’']?)?api|access[ _-]?key|secret(?:[ _-]?key)?|(?:auth[ _-]?)?token|jeton|bearer|password|passwd|mot de passe|mdp)(?![\p{L}\d])(?:[ \u00a0](?:du|de la|de l’|des|pour)[^:=\n]{1,30})?["'*`]*[ \u00a0]*[:=][ \u00a0]*["'`*]*(?=[^\s"'`*]*\d)[^\s"'`*<>]{8,}/giu,
]

/** The law asks for the host's telephone: `content/site.yaml` may hold it. */
const published = /^content\/(?!site\.yaml$|README\.md$).*\.(mdx?|yaml)$/

/** What would harm someone if it were published. */
export const privacyRules: Family = {
  secret: error(
    'Un mot de passe publié est perdu, même s’il est effacé ensuite : il faut le changer.',
    ...secrets.map((pattern) =>
      inTexts(
        pattern,
        (words) =>
          `Ceci ressemble à un mot de passe ou à une clé (« ${words.slice(0, 6)}… ») : retirez-le et changez-le.`,
      ),
    ),
  ),
  'vie-privee': error(
    'Le site est public pour longtemps : on y nomme des fonctions, pas les coordonnées des personnes.',
    inTexts(
      /(?<![\p{L}\d/._=-])(?:(?:\+|00)33[ .\u00a0-]?(?:\(0\)[ .\u00a0-]?)?|0)[1-9](?:[ .\u00a0-]?\d{2}){4}(?![\d/-])/gu,
      (words, match) =>
        !isPublicHouse(match) &&
        `Pas de coordonnées personnelles : retirez le téléphone « ${words} », ou dites devant que c’est un standard.`,
      published,
    ),
    inTexts(
      /(?<![\w.@/-])[\w.+-]+(?:@|%40|[ ]?\((?:at|arobase)\)[ ]?|[ ]?\[at\][ ]?)(?:[a-z0-9-]+\.)+[a-z]{2,}/gi,
      (words) =>
        isPersonal(words) &&
        `Pas de coordonnées personnelles : « ${words} ». Écrivez l’adresse d’un service, comme contact@exemple.fr`,
      published,
    ),
    inTexts(
      /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|allée|chemin|impasse|quai|cours|place|square|route)[ \u00a0][^\n.;()]{3,60}?,? \d{5}[ \u00a0]\p{Lu}/gu,
      (words, match) =>
        !isPublicHouse(match) &&
        `Ceci ressemble à une adresse personnelle : « ${words.slice(0, 40)}… ». Nommez le lieu ou la ville.`,
      published,
    ),
  ),
}

/** Whether the words right before are about what is public: a service, its house, its switchboard. */
const isPublicHouse = ({ index, input }: RegExpExecArray) =>
  /(?:mairie|hôtel de ville|préfecture|ministère|métropole|agglomération|chambre de commerce|siège|standard|accueil|bureaux?)[^.\n]{0,40}$/iu.test(
    input.slice(Math.max(0, index - 60), index),
  )

const mailProviders =
  /(@|%40)(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|laposte|sfr|neuf|bbox|numericable|aol|icloud|me|mac|proton(mail)?|gmx|tutanota|club-internet|aliceadsl)\./i

const functions =
  /^(contact|presse|info|infos|information|accueil|service|services|communication|mission|label|french|frenchtech|tech|support|aide|bonjour|hello|donnees|data|dpo|rgpd|webmaster|web|redaction|secretariat|direction|candidature|candidatures|dossier|accessibilite|securite|security|abuse|postmaster|admin|equipe|team|site|numerique|innovation|economie|relations|public|publics|usagers|noreply|ne|pas|repondre|metropole|ville|region|technopole|mairie|agglo|incubateur|pepiniere|cci)$/i

/** A free provider's address, or a first name and a name; a service has neither. */
function isPersonal(address: string): boolean {
  const [local = ''] = address.split(/@|%40|\(|\[/)
  const parts = local.trim().replace(/^7C/, '').split(/[._]/)
  const isName =
    parts.length === 2 &&
    parts.every((part) => /^[a-z-]+\d*$/i.test(part)) &&
    !parts.some((part) => functions.test(part))
  return mailProviders.test(address) || isName
}
