import type { Finding } from './audit.ts'

/** A finding that was looked at and stays, and why. */
export interface Kept {
  engine: Finding['engine']
  rule: string | RegExp
  /** What the place must look like: elsewhere, the finding counts. */
  only?: RegExp
  /** In French, for who reads the bench. */
  why: string
}

/** Every rule whose findings were read one by one: a person, or a test, answered the question. */
export const kept: readonly Kept[] = [
  {
    engine: 'IBM',
    rule: 'element_tabbable_role_valid',
    only: /role="region" class="table-scroll"|<pre [^>]*role="region"/,
    why: 'ce qui est large défile : le clavier doit l’atteindre (règle d’axe), et la région le nomme',
  },
  {
    engine: 'axe',
    rule: 'label-content-name-mismatch',
    only: />#<\/a>$/,
    why: '« # » est un signe, pas un mot : le nom dit « Lien permanent vers » et le titre',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    only: /^<text /,
    why: 'axe ne mesure pas le texte d’un dessin : contrast.test.ts le mesure (critère 3.2)',
  },
  {
    engine: 'Nu',
    rule: /role is unnecessary/,
    only: /“list” role/,
    why: 'Safari retire son rôle à une liste sans puces : role="list" le rend',
  },
  {
    engine: 'IBM',
    rule: 'aria_role_redundant',
    only: /role="list"/,
    why: 'Safari retire son rôle à une liste sans puces : role="list" le rend',
  },
  {
    engine: 'Nu',
    rule: /violates Content Security Policy/,
    why: 'Nu lit un fichier, sans hôte : il ne connaît ni « self » ni les empreintes (csp.test.ts les éprouve)',
  },
  {
    engine: 'IBM',
    rule: 'element_attribute_deprecated',
    only: /"http-equiv"/,
    why: '« http-equiv » n’est pas obsolète en HTML : il porte la politique de sécurité de la page',
  },
  {
    engine: 'IBM',
    rule: 'list_structure_proper',
    only: /<dl/,
    why: 'HTML permet de grouper dt et dd dans un div ; Nu et axe l’acceptent',
  },
  {
    engine: 'IBM',
    rule: 'text_block_heading',
    why: 'noms de groupes, d’encadrés et étiquettes : laissés à une personne (critère 9.1)',
  },
  {
    engine: 'IBM',
    rule: 'text_sensory_misuse',
    only: /'(large|Medium)'/,
    why: '« large » et « Medium » ne désignent ici ni une taille ni une place',
  },
  {
    engine: 'IBM',
    rule: 'style_color_misuse',
    why: 'posé sur chaque page : colours.test.ts répond (critère 3.1)',
  },
  {
    engine: 'IBM',
    rule: 'style_highcontrast_visible',
    why: 'posé sur chaque page : preferences.test.ts répond, en couleurs forcées',
  },
  {
    engine: 'IBM',
    rule: /^element_tabbable_(visible|unobscured)$/,
    why: 'accessibility/keyboard.test.ts suit le focus : montré, dans la fenêtre, rien devant (10.7)',
  },
  {
    engine: 'IBM',
    rule: 'download_keyboard_controllable',
    why: 'un lien ordinaire : aucun script ne le retient',
  },
  {
    engine: 'IBM',
    rule: /^(select_options_grouped|input_fields_grouped|form_submit_button_exists)$/,
    only: /<select name="(etat|region|tri)"|<form data-unseen/,
    why: 'filtres des écosystèmes : chacun a son étiquette et agit aussitôt, rien n’est à envoyer',
  },
  {
    engine: 'IBM',
    rule: 'blockquote_cite_exists',
    why: 'deux versions citées côte à côte, sous le nom et la date de chacune',
  },
  {
    engine: 'IBM',
    rule: 'aria_complementary_label_visible',
    only: /class="state"/,
    why: 'le bandeau de date a un nom ; ses mots suffisent à qui voit',
  },
]

/** The reason why a finding stays, if there is one. */
export function reasonFor({ engine, rule, what }: Finding): string | undefined {
  const told = kept.find(
    (one) =>
      one.engine === engine &&
      (typeof one.rule === 'string' ? one.rule === rule : one.rule.test(rule)) &&
      (one.only?.test(what) ?? true),
  )
  return told?.why
}
