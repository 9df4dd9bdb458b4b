/**
 * What readers type and the address that one of the first three results must give: in its title or
 * among its links; an address without anchor means any place of that page. Several addresses are
 * as good as one another.
 */
export const queries: readonly { query: string; expect: string | readonly string[] }[] = [
  // Cities and names of the fifteen, in every spelling
  { query: 'Lyon', expect: '/ecosystemes/lyon/' },
  { query: 'lille', expect: '/ecosystemes/lille/' },
  { query: 'marseille', expect: '/ecosystemes/aix-marseille/' },
  { query: 'Aix Marseille', expect: '/ecosystemes/aix-marseille/' },
  { query: 'aixmarseille', expect: '/ecosystemes/aix-marseille/' },
  { query: 'St Etienne', expect: '/ecosystemes/saint-etienne/' },
  { query: 'saint-étienne', expect: '/ecosystemes/saint-etienne/' },
  { query: 'Saint Etienne atelier numérique', expect: '/ecosystemes/saint-etienne/' },
  { query: 'nancy', expect: '/ecosystemes/lorntech/' },
  { query: 'Metz', expect: '/ecosystemes/lorntech/' },
  { query: 'lorntech', expect: '/ecosystemes/lorntech/' },
  { query: 'nice', expect: '/ecosystemes/cote-azur/' },
  { query: 'sophia antipolis', expect: '/ecosystemes/cote-azur/' },
  { query: 'cote d azur', expect: '/ecosystemes/cote-azur/' },
  { query: 'Côte d’Azur', expect: '/ecosystemes/cote-azur/' },
  { query: 'brest tech', expect: '/ecosystemes/brest/' },
  { query: 'toulon', expect: '/ecosystemes/toulon/' },
  { query: 'digital grenoble', expect: '/ecosystemes/grenoble/' },
  { query: 'montpellier', expect: '/ecosystemes/montpellier/' },
  { query: 'french tech toulouse', expect: '/ecosystemes/toulouse/' },
  { query: 'l’écosystème de Nantes', expect: '/ecosystemes/nantes/' },
  { query: 'rennais', expect: '/ecosystemes/rennes/' },
  { query: 'bretagne', expect: ['/ecosystemes/rennes/', '/ecosystemes/brest/'] },
  { query: 'bordeaux label', expect: '/ecosystemes/bordeaux/' },
  { query: 'pourquoi rouen', expect: '/faq/#rouen-et-nancy-metz' },
  { query: 'normandie', expect: ['/ecosystemes/rouen/', '/faq/#rouen-et-nancy-metz'] },
  { query: 'Paris', expect: '/faq/#paris' },
  { query: 'strasbourg', expect: '/faq/#strasbourg-et-caen' },

  // Requirements, by number, by word, in the wrong number
  { query: '1.3', expect: '/cahier-des-charges/#mobilisation-des-entrepreneurs' },
  { query: 'critère 2.1', expect: '/cahier-des-charges/#acteurs-federes' },
  { query: 'exigence 1', expect: '/cahier-des-charges/#ecosysteme-existant' },
  { query: 'levée de fond', expect: '/cahier-des-charges/#levees-de-fonds' },
  { query: 'levees de fonds', expect: '/cahier-des-charges/#levees-de-fonds' },
  { query: 'achat public', expect: '/cahier-des-charges/#achat-public-innovant' },
  { query: 'marchés publics', expect: '/cahier-des-charges/#achat-public-innovant' },
  { query: 'taille de l’écosystème', expect: '/cahier-des-charges/#taille' },
  {
    query: 'gouvernance',
    expect: ['/cahier-des-charges/#acteurs-federes', '/faq/#porteur-du-projet'],
  },
  { query: 'fibre', expect: '/cahier-des-charges/#espaces-et-infrastructures' },
  {
    query: 'hypercroissance',
    expect: ['/glossaire/#hypercroissance', '/cahier-des-charges/#tres-forte-croissance'],
  },
  { query: 'cahier des charge', expect: '/cahier-des-charges/' },
  { query: 'cahier des charges pdf', expect: '/documents/cahier-des-charges.pdf' },

  // Steps
  {
    query: 'co-construction',
    expect: ['/processus/#co-construction', '/glossaire/#co-construction'],
  },
  {
    query: 'coconstruction',
    expect: ['/processus/#co-construction', '/glossaire/#co-construction'],
  },
  {
    query: 'co construction',
    expect: ['/processus/#co-construction', '/glossaire/#co-construction'],
  },
  { query: 'visite', expect: ['/processus/#visite', '/faq/#territoires-visites'] },
  { query: 'étape 2', expect: '/processus/#recevabilite' },
  { query: 'procédure', expect: '/processus/' },
  { query: 'qui décide', expect: '/faq/#qui-decide' },
  {
    query: 'jury',
    expect: ['/faq/#comite-externe', '/processus/', '/glossaire/#comite-externe'],
  },
  {
    query: 'comité externe',
    expect: ['/faq/#comite-externe', '/glossaire/#comite-externe'],
  },
  {
    query: 'nouvelle version',
    expect: ['/processus/#nouvelle-version', '/glossaire/#v2'],
  },
  {
    query: 'V2',
    expect: ['/glossaire/#v2', '/processus/#nouvelle-version'],
  },
  { query: 'durée du label', expect: '/faq/#duree-du-label' },
  {
    query: 'délai',
    expect: ['/faq/#duree-de-l-examen', '/processus/', '/faq/#date-limite'],
  },

  // The words of the street
  { query: 'argent', expect: ['/faq/#contrepartie-financiere', '/benefices/'] },
  { query: 'combien d’argent', expect: ['/faq/#contrepartie-financiere', '/benefices/'] },
  { query: 'subvention', expect: ['/faq/#contrepartie-financiere', '/benefices/'] },
  { query: 'formulaire', expect: ['/candidater/', '/documents/dossier-de-candidature.pdf'] },
  { query: 'ville', expect: '/ecosystemes/' },
  {
    query: 'villes labellisées',
    expect: ['/faq/#territoires-labellises', '/ecosystemes/'],
  },
  {
    query: 'combien de métropoles labellisées',
    expect: '/faq/#territoires-labellises',
  },
  { query: 'combien de labels', expect: '/faq/#territoires-labellises' },
  { query: 'deadline', expect: '/faq/#date-limite' },
  { query: 'date limite', expect: '/faq/#date-limite' },
  {
    query: 'comment candidater',
    expect: ['/candidater/', '/faq/#candidater-aujourdhui', '/faq/#etre-labellise'],
  },
  { query: 'postuler', expect: ['/candidater/', '/faq/#candidater-aujourdhui'] },
  { query: 'où envoyer le dossier', expect: ['/faq/#ou-deposer', '/candidater/'] },
  { query: 'combien de pages', expect: '/faq/#contenu-du-dossier' },
  { query: 'lettre de soutien', expect: '/faq/#lettres-de-soutien' },
  { query: 'avantages', expect: ['/benefices/', '/faq/#quels-benefices'] },
  { query: 'incubateur', expect: ['/glossaire/#accelerateur', '/faq/#accelerateur-prive'] },
  {
    query: 'visa entrepreneur étranger',
    expect: [
      '/faq/#french-tech-ticket',
      '/glossaire/#french-tech-ticket',
      '/benefices/#french-tech-ticket',
    ],
  },
  { query: 'mail de contact', expect: '/contact/' },
  { query: 'cookies', expect: '/mentions-legales/' },
  { query: 'handicap', expect: '/accessibilite/' },
  { query: 'lexique', expect: '/glossaire/' },
  { query: 'telecharger', expect: '/documents/' },
  { query: 'carte des villes', expect: '/ecosystemes/' },
  { query: 'csv', expect: '/donnees/' },
  { query: 'flux atom', expect: '/journal/' },

  // Names that changed, acronyms and what they stand for
  {
    query: 'Business France',
    expect: ['/glossaire/#business-france', '/faq/#bpifrance-et-ubifrance'],
  },
  {
    query: 'ubifrance',
    expect: ['/glossaire/#ubifrance', '/faq/#bpifrance-et-ubifrance'],
  },
  { query: 'station f', expect: ['/glossaire/#station-f', '/faq/#halle-freyssinet'] },
  {
    query: 'Halle Freyssinet',
    expect: ['/faq/#halle-freyssinet', '/glossaire/#station-f'],
  },
  {
    query: 'capitale french tech',
    expect: ['/glossaire/#capitale-french-tech', '/faq/#capitales-et-communautes', '/histoire/'],
  },
  { query: 'programme d’investissements d’avenir', expect: '/glossaire/#pia' },
  { query: 'pia', expect: '/glossaire/#pia' },
  { query: 'appel à manifestation d’intérêt', expect: '/glossaire/#ami' },
  { query: 'direction générale des entreprises', expect: '/glossaire/#dge' },
  {
    query: 'pass french tech',
    expect: [
      '/faq/#pass-french-tech',
      '/glossaire/#pass-french-tech',
      '/benefices/#acces-pass-french-tech',
    ],
  },
  {
    query: 'frenchtech ticket',
    expect: [
      '/faq/#french-tech-ticket',
      '/glossaire/#french-tech-ticket',
      '/benefices/#french-tech-ticket',
    ],
  },
  { query: 'startup', expect: ['/glossaire/#start-up'] },
  { query: 'start up', expect: ['/glossaire/#start-up'] },
  { query: 'jeune pousse', expect: ['/glossaire/#start-up'] },
  {
    query: 'réseaux thématiques',
    expect: ['/faq/#reseaux-thematiques', '/glossaire/#reseau-thematique'],
  },
  {
    query: 'totem',
    expect: ['/glossaire/#batiment-totem', '/faq/#batiment-totem'],
  },
  { query: '200 M€', expect: '/faq/#fonds-200-millions' },

  // Typing faults
  { query: 'ecosisteme', expect: ['/glossaire/#ecosysteme', '/ecosystemes/'] },
  { query: 'grenbole', expect: '/ecosystemes/grenoble/' },
  { query: 'monpelier', expect: '/ecosystemes/montpellier/' },
  {
    query: 'labelisation',
    expect: ['/faq/#etre-labellise', '/processus/', '/glossaire/#metropole-french-tech'],
  },
  {
    query: 'accelérrateur',
    expect: ['/glossaire/#accelerateur', '/faq/#accelerateur-prive'],
  },
  {
    query: 'candidatrue',
    expect: ['/candidater/', '/faq/#candidatures', '/documents/dossier-de-candidature.pdf'],
  },
  { query: 'toullouse', expect: '/ecosystemes/toulouse/' },
  { query: 'freysinet', expect: ['/faq/#halle-freyssinet', '/glossaire/#station-f'] },
  {
    query: 'gouvernanse',
    expect: ['/cahier-des-charges/#acteurs-federes', '/faq/#porteur-du-projet'],
  },

  // Unfinished words and pages of the site
  { query: 'acces', expect: ['/accessibilite/', '/benefices/'] },
  { query: 'mentions legales', expect: '/mentions-legales/' },
  { query: 'plan du site', expect: '/plan-du-site/' },
  { query: 'qui est derrière le site', expect: '/mentions-legales/' },
  { query: 'villes retenues', expect: '/faq/#territoires-labellises' },
  { query: 'les neuf villes', expect: '/faq/#territoires-labellises' },
  {
    query: 'quand le label a-t-il disparu',
    expect: ['/histoire/', '/faq/#label-aujourdhui'],
  },
  { query: 'exemple de dossier', expect: '/candidater/' },
  { query: 'chronologie', expect: '/histoire/' },
  { query: 'sources', expect: '/sources/' },
  { query: 'S027', expect: '/sources/#S027' },
  { query: 'signaler une erreur', expect: '/contact/' },
  { query: 'kit de candidature', expect: '/documents/kit-candidature.zip' },
  { query: 'deuxième vague', expect: ['/faq/#vague-de-2015', '/histoire/'] },
  // Names with a verb, and lists asked for as such
  { query: 'french tech', expect: '/initiative/' },
  { query: 'que devient Brest', expect: '/ecosystemes/brest/' },
  { query: 'que sont devenus les perdants', expect: '/faq/#candidats-sans-label' },
  { query: 'quelle ville a perdu', expect: '/faq/#candidats-sans-label' },
  { query: 'qui finance ce site', expect: '/mentions-legales/' },
  { query: 'différence janvier novembre', expect: '/cahier-des-charges/versions/' },
  { query: 'liste des exigences', expect: '/cahier-des-charges/' },
  { query: 'liste des candidats', expect: '/ecosystemes/' },
  { query: 'le label existe encore en 2026', expect: ['/histoire/', '/faq/#label-aujourdhui'] },
  { query: '42000 emplois', expect: '/ecosystemes/lyon/' },
  { query: '7000 entreprises', expect: '/ecosystemes/rouen/' },
]
