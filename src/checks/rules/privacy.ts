import type { Family } from '../rule.ts'
import { eachFile, error, inTexts } from '../search.ts'

const secrets = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-(?:[a-z]+-)?[A-Za-z0-9_-]{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9]{16,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|hf_[A-Za-z0-9]{20,}|[Bb]earer [\w.~+/-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_[a-f0-9]{32,})/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g,
  /\b(?:https?|ftp|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp):\/\/[^\s:/@"'<>]+:[^\s/@"'<>]{3,}@/g,
  // Addresses that let anyone in.
  /(?:hooks\.slack\.com\/services|\/(?:api\/)?webhooks?(?:b2)?)\/[\w/@-]{16,}|[?&](?:sig|(?:x-amz-)?signature|(?:access_)?token|(?:api_?)?key)=[\w%+/-]{12,}/gi,
  // Words for a key, then a value: with letters and figures, or right after the sign « = ».
  /(?<![A-Za-z0-9])(?:api[ _-]?key|cl(?:é|e)[ _]?(?:d[’']?)?api|(?:access|account)[ _-]?key|secret(?:[ _-]?key)?|(?:auth[ _-]?)?token|jeton|password|pass(?:wd)?|mot de passe|mdp|code wi-?fi)(?![\p{L}\d])(?:[ \u00a0](?:wi-?fi|du|de la|de l’|des|pour)[^:=\n]{0,30})?["'*`]*(?:[ \u00a0]*(?::|=|est(?= ))["'`*«\u00a0 ]*(?!https?:)(?=[^\s"'`*]*\d)(?=[^\s"'`*]*[a-z])|=["'`]*)[^\s"'`*<>]{8,}/giu,
]

/** The law asks for the host's telephone: `content/site.yaml` may hold it. */
const published =
  /^(?:content\/(?!site\.yaml$|README\.md$).*\.(?:mdx?|yaml)|public\/.*\.(?:csv|svg))$/

/** What identifies someone, by the shape of its writing, and what is not it. */
const personal: [what: string, pattern: RegExp, isOther?: (match: RegExpExecArray) => boolean][] = [
  [
    'ce téléphone, ou dites devant que c’est un standard',
    /(?<![\p{L}\d/._=-])(?:(?:\+|00)[1-9]\d{0,2}[ .\u00a0\u202f-]{0,2}(?:\(0\) ?)?[1-9](?:[ .\u00a0\u202f-]{0,2}\d){7,9}|0 ?[1-79](?:[ .\u00a0\u202f]{0,2}\d){8}|0[1-79]([-/,_–])(?:\d\d\1){3}\d\d)(?![\d/-])/gu,
    isPublicHouse,
  ],
  [
    'ce numéro de carte bancaire',
    /(?<![\d.,-])[3-6](?:[ .\u00a0-]?\d){14,15}(?![\d-])/g,
    ([words]) => !isCard(words),
  ],
  [
    'ce numéro de sécurité sociale',
    /(?<![\d.,])[12](?:[ \u00a0]\d\d[ \u00a0](?:0\d|1[0-2])[ \u00a0](?:\d\d|2[AB])[ \u00a0]\d{3}[ \u00a0]\d{3}|\d\d(?:0\d|1[0-2])(?:\d\d|2[AB])\d{8}(?!\d))/g,
  ],
  ['ce compte bancaire', /(?<![\p{L}\d])[A-Z]{2}\d\d(?:[ \u00a0]?[A-Z\d]{4}){3,7}(?![a-z])/gu],
  [
    'ce courriel, ou écrivez celui d’un service, comme contact@exemple.fr',
    /(?<![\p{L}\w.@/+-])[\p{L}\w.+-]+(?: ?[([](?:dot|point)[)\]] ?[\p{L}\w.+-]+){0,3}(?: ?(?:@|＠|%40|&#64;|&commat;) ?| ?[([](?:at?|arobase)[)\]] ?| (?:at|AT|arobase) )[a-z0-9-]+(?:(?:\.| ?[([](?:dot|point)[)\]] ?| (?:dot|point) )[a-z0-9-]+)*(?:\.| ?[([](?:dot|point)[)\]] ?| (?:dot|point) )[a-z]{2,}/giu,
    ([words]) => !isSomeone(words),
  ],
  [
    'cette adresse, ou nommez le lieu ou la ville',
    /(?<![\p{L}\d])(?=\d)(?<=(?:habit|demeur|domicil|résid|chez|m’écrire|mon adresse|personnel|M(?:me|lle|\.) )[^.\n\d]{0,30}|\p{Lu}\p{Ll}{2,20} \p{Lu}\p{L}{1,20}[,: (]{1,3})\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|allée|chemin|impasse|quai|cours|place|square|route)[ \u00a0][^\n.;()]{3,60}?,? \d{5}[ \u00a0]\p{Lu}/gu,
    isPublicHouse,
  ],
]

/** What would harm someone if it were published. */
export const privacyRules: Family = {
  secret: error(
    ...secrets.map((pattern) =>
      inTexts(
        pattern,
        (words) =>
          `Ceci ressemble à un mot de passe ou à une clé (« ${words.slice(0, 6)}… ») : retirez-le et changez-le.`,
      ),
    ),
  ),
  'vie-privee': error(
    ...personal.map(([what, pattern, isOther]) =>
      inTexts(
        pattern,
        (words, match) =>
          !isOther?.(match) && `Pas de coordonnées personnelles : « ${words} ». Retirez ${what}.`,
        published,
      ),
    ),
    inTexts(
      /^[^\n]*?(?<!\p{L})(?:pr[ée]nom|naissance|domicile|portable|mobile|noms?(?=[^\p{L}\n][^\n]*(?:t[ée]l|courriel|mail|contact)))(?!\p{L})/iu,
      'Une colonne de ce tableau décrit des personnes : retirez-la.',
      /^public\/.*\.csv$/,
    ),
    eachFile(
      ({ path, bytes }) =>
        /^public\/.*\.(jpe?g|png|webp|avif)$/i.test(path) &&
        placed.test(bytes.toString('latin1')) &&
        'Cette image dit où elle a été prise, ou par qui : enregistrez-la sans ses métadonnées.',
    ),
  ),
}

/** The position or the author of a picture, in each way of writing them. */
const placed =
  /Exif\0\0[\s\S]{0,4000}?(?:\x88\x25\0\x04|\x25\x88\x04\0|\x01\x3b\0\x02|\x3b\x01\x02\0)|<dc:creator>|exif:GPS|[ti]EXtAuthor/

/** Whether a number has the check digit of bank cards. */
function isCard(words: string): boolean {
  const digits = words.replace(/\D/g, '').split('').reverse().map(Number)
  const sums = digits.map((digit, rank) => (rank % 2 === 0 ? digit : ((digit * 2 - 1) % 9) + 1))
  return !digits.every((digit) => digit === 0) && sums.reduce((sum, one) => sum + one) % 10 === 0
}

/** Whether the words right before are about what is public; a number tells, which anyone may call or which is someone's. */
function isPublicHouse({ index, input, 0: words }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 60), index)
  const [, kind = ''] = /^(?:0 ?|(?:\+|00)33[^\d]*(?:\(0\) ?)?)(8|9 ?69|[67])/.exec(words) ?? []
  if (kind !== '') return /[89]/.test(kind)
  return /(?:mairie|hôtel de ville|préfecture|ministère|métropole|agglomération|chambre de commerce|siège|standard|numéro (?:vert|gratuit|unique)|accueil|bureaux?|palais|office|cantine|maison|pôle|technopole|incubateur|pépinière|agence|universit|école|bibliothèque|musée|gare|service|CCI)[^.\n]{0,40}$/iu.test(
    before,
  )
}

const mailProviders =
  /(@|＠|%40|;) ?(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|laposte|sfr|neuf|bbox|numericable|aol|icloud|me|mac|proton(mail)?|gmx|tutanota|club-internet|aliceadsl)\./i

const functions =
  /^(contact|presse|infos?|information|accueil|services?|communication|mission|label|french|frenchtech|tech|support|aide|bonjour|hello|donnees|data|dpo|rgpd|webmaster|web|redaction|secretariat|direction|candidatures?|dossier|accessibilite|securite|security|abuse|postmaster|admin|equipe|team|site|numerique|innovation|economie|eco|dev|developpement|relations?|publics?|usagers|noreply|ne|pas|repondre|metropole|ville|region|technopole|mairie|maire|cabinet|elus?|agglo|agence|bureau|courrier|pole|centre|maison|office|tourisme|emploi|culture|europe|marches|achats|juridique|rh|ressources|humaines|presidence|conseil|campus|universite|ecole|club|cluster|reseau|start|startups?|lab|hub|programme|association|entreprises?|attractivite|international|evenements?|inscriptions?|recrutement|general|generale|incubateur|pepiniere|cci)\d*$/i

/** Where a hyphen joins the parts, places and services have names of the same shape. */
const firstNames =
  /^(?:alain|alexandre|am[eé]lie|anne|annie|anouk|anthony|antoine|arnaud|audrey|aur[eé]lien|aur[eé]lie|benjamin|bernard|brigitte|bruno|c[eé]cile|camille|caroline|catherine|c[eé]line|chlo[eé]|christine|christophe|claire|claude|cl[eé]ment|corinne|daniel|david|delphine|dominique|emilie|elodie|emma|emmanuelle?|erwan|eric|florence|florian|fran[cç]oise?|franck|fr[eé]d[eé]ric|ga[eë]lle|gilles|gu[eé]na[eë]lle|guillaume|gwena[eë]lle|h[eé]l[eè]ne|isabelle|jacques|jean|j[eé]r[oô]me|julie|julien|jeanne|karine|kevin|lo[iï]c|lucie|manon|marion|morgane|laetitia|laura|laurent|l[eé]a|marie|martine|mathieu|maxime|michel|monique|nathalie|nicolas|olivier|pascal|patricia|patrick|paul|philippe|pierre|romain|sandrine|sarah|s[eé]bastien|sophie|st[eé]phane|st[eé]phanie|sylvie|thierry|thomas|val[eé]rie|v[eé]ronique|tiphaine|vincent|virginie|xavier|yann|yannick|yves)$/i

/** Places that give their name to services: « grand.lyon », « rennes.atalante ». */
const places =
  /^(?:grande?|pays|cap|aix|angers|bordeaux|brest|grenoble|lannion|lille|lorient|lyon|marseille|montpellier|nantes|nice|normandie|paris|rennes|rouen|toulon|toulouse|tours)$/i

/** A free provider's address, or a first name and a name; a service has neither. */
function isSomeone(address: string): boolean {
  const [local = ''] = address.split(/[@＠%&+]| ?[([]a| at | arobase /i)
  const parts = local.replace(/^7C/, '').split(/[._]| ?[([](?:dot|point)[)\]] ?/i)
  const words = parts.flatMap((part) => part.split('-'))
  const isNamed =
    parts.length > 1 || /\d$/.test(local) || (words.length > 1 && firstNames.test(words[0]!))
  const isName =
    isNamed &&
    parts.length < 4 &&
    parts.every((part) => /^[\p{L}-]+\d*$/u.test(part)) &&
    !places.test(words[0]!) &&
    !words.some((word) => functions.test(word))
  return mailProviders.test(address) || isName
}
