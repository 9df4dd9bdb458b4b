import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '#src/french/words.ts'
import { pages } from '../support/dist.ts'

/** The facts of the starting document, on the page where a reader would look for them. */
const facts: Record<string, readonly (readonly [fact: string, words: RegExp])[]> = {
  '/initiative/': [
    ['faire du pays un vaste accélérateur', /vaste accelerateur/],
    ['par un réseau de quelques écosystèmes', /reseau de quelques ecosystemes/],
    ['culture entrepreneuriale', /culture entrepreneuriale/],
    ['maîtrise technologique', /maitrise technologique/],
    ['financement', /financement/],
    ['talents étrangers', /talents etrangers/],
    ['investisseurs', /investisseurs/],
    ['Paris au centre du réseau', /paris/],
    ['partenaires fondateurs', /partenaires fondateurs/],
    ['nombre de labels non fixé', /n.etait pas fixe a l.avance/],
    ['un nombre limité d’écosystèmes', /nombre limite d.ecosystemes/],
  ],
  '/cahier-des-charges/': [
    ['écosystème parmi les plus remarquables', /parmi les plus remarquables/],
    ['taille', /taille de l.ecosysteme/],
    ['dynamique de croissance', /dynamique de croissance/],
    ['mobilisation des entrepreneurs', /mobilisation des entrepreneurs/],
    ['montant cumulé des levées de fonds', /montant cumule des levees de fonds/],
    ['start-up en très forte croissance', /tres forte croissance/],
    ['succès de niveau mondial', /niveau mondial/],
    ['acteurs mobilisés et fédérés', /mobilises et federes/],
    ['leadership des entrepreneurs', /entrepreneurs/],
    ['gouvernance claire et efficace', /gouvernance/],
    ['projets opérationnels', /projets operationnels/],
    ['accélérateurs portés par des acteurs privés', /accelerateurs.*prive/],
    ['achat public innovant', /achat public innovant/],
    ['bâtiment totem', /batiment totem/],
    ['espaces d’expérimentation', /experimentation/],
    ['réseaux performants', /reseaux/],
    ['cohérence, qualité et ambition des projets', /coherence.*qualite.*ambition/],
    ['taille critique', /taille critique/],
    ['nombre de labels non fixé', /n.etait pas fixe/],
    ['un nombre limité d’écosystèmes', /nombre limite d.ecosystemes/],
  ],
  '/benefices/': [
    ['reconnaissance nationale', /reconnaissance nationale/],
    ['outils de communication de la Mission', /outils de communication/],
    ['la marque', /marque/],
    ['mise en réseau', /mise en reseau/],
    ['échange de bonnes pratiques', /pratiques/],
    ['accompagnement de la Mission', /accompagne/],
    ['reconnaissance de l’écosystème local', /ecosysteme local/],
    ['Bpifrance et Ubifrance', /bpifrance.*ubifrance/],
    ['Pass French Tech, en expérimentation', /pass french tech.*(experiment|essai|test)/],
    ['Halle Freyssinet', /halle freyssinet/],
    ['offre de la Caisse des Dépôts', /caisse des depots/],
    ['promotion des start-up emblématiques', /emblematiques/],
    ['retombées pour le collectif', /collecti/],
    ['investisseurs, influenceurs, médias', /investisseurs, influenceurs, medias/],
    ['French Tech Ticket', /french tech ticket/],
    ['pas de contrepartie financière', /contrepartie financiere/],
  ],
  '/processus/': [
    ['au fil de l’eau', /fil de l.eau/],
    ['sans date limite', /sans date (limite|butoir|de cloture)/],
    ['co-construction', /co-construction/],
    ['comité externe', /comite externe/],
    ['durée variable', /duree ?variable/],
    ['13 visites', /13 visites|treize visites|13 (candidats|territoires|ecosystemes)/],
    ['points discutés pendant la visite', /visite/],
  ],
  '/candidater/': [
    ['présentation de l’initiative', /presentation/],
    ['cahier des charges', /cahier des charges/],
    ['processus de labellisation', /processus/],
    ['dossier de candidature', /dossier de candidature/],
    ['l’adresse de dépôt', /lafrenchtech\.com\/contact/],
  ],
  '/faq/': [
    ['15 candidatures', /au 12 novembre 2014, quinze/],
    ['12 novembre 2014', /12 novembre 2014/],
    ['y aura-t-il d’autres labels', /autres (labels|ecosystemes|territoires)/],
    ['contrepartie financière', /contrepartie financiere/],
    ['les villes visitées', /aix-marseille.*bordeaux.*brest.*grenoble.*lille.*lyon/],
    ['un nombre limité', /nombre limite/],
  ],
}

const text = new Map(
  pages.map(({ address, $ }) => [address, fold($('main').text()).replace(/\s+/g, ' ')] as const),
)

for (const [address, rows] of Object.entries(facts)) {
  for (const [fact, words] of rows) {
    test(`${address} dit : ${fact}`, () => assert.match(text.get(address) ?? '', words))
  }
}

test('les quinze projets sont sur la page des écosystèmes et au plan du site', () => {
  for (const { address, $ } of pages.filter(({ address }) => /^\/ecosystemes\/.+/.test(address))) {
    const name = fold($('h1').text())
    for (const list of ['/', '/ecosystemes/', '/plan-du-site/']) {
      assert.ok(text.get(list)?.includes(name), `${name} manque à ${list} (${address})`)
    }
  }
})

test('aucune page ne dit que le comité a siégé', () => {
  for (const [address, words] of text) {
    assert.doesNotMatch(
      words,
      /(?<!affirme pas que ce )comite (externe |international )?(s.est reuni|a siege|a rendu)/,
      address,
    )
  }
})

test('aucune page n’invite à candidater tant que les candidatures sont closes', () => {
  for (const [address, words] of text) {
    assert.doesNotMatch(words, /candidatures sont (ouvertes|recues)|deposez votre/, address)
  }
})
