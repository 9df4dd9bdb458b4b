import type { Rule } from '../rule.ts'
import { droits } from './droits.ts'
import { secret } from './secret.ts'
import { viePrivee } from './vie-privee.ts'
import { acheve as auditAcheve } from './audit/acheve.ts'
import { complet as auditComplet } from './audit/complet.ts'
import { date as auditDate } from './audit/date.ts'
import { double as auditDouble } from './audit/double.ts'
import { essai as auditEssai } from './audit/essai.ts'
import { inconnu as auditInconnu } from './audit/inconnu.ts'
import { page as auditPage } from './audit/page.ts'
import { preuve as auditPreuve } from './audit/preuve.ts'
import { injection as ciInjection } from './ci/injection.ts'
import { nonFerme as codeNonFerme } from './code/non-ferme.ts'
import { prose as compteProse } from './compte/prose.ts'
import { ordre as dateOrdre } from './date/ordre.ts'
import { source as dateSource } from './date/source.ts'
import { double as descriptionDouble } from './description/double.ts'
import { caractere as documentCaractere } from './document/caractere.ts'
import { format as documentFormat } from './document/format.ts'
import { journal as documentJournal } from './document/journal.ts'
import { page as documentPage } from './document/page.ts'
import { point as donneePoint } from './donnee/point.ts'
import { impossible as etatImpossible } from './etat/impossible.ts'
import { boucle as exigenceBoucle } from './exigence/boucle.ts'
import { double as faqDouble } from './faq/double.ts'
import { titre as faqTitre } from './faq/titre.ts'
import { absent as fichierAbsent } from './fichier/absent.ts'
import { lien as fichierLien } from './fichier/lien.ts'
import { orphelin as fichierOrphelin } from './fichier/orphelin.ts'
import { reserve as fichierReserve } from './fichier/reserve.ts'
import { taille as fichierTaille } from './fichier/taille.ts'
import { type as fichierType } from './fichier/type.ts'
import { vide as fichierVide } from './fichier/vide.ts'
import { absent as fmAbsent } from './fm/absent.ts'
import { ancre as fmAncre } from './fm/ancre.ts'
import { cleAbsente as fmCleAbsente } from './fm/cle-absente.ts'
import { cleInconnue as fmCleInconnue } from './fm/cle-inconnue.ts'
import { dateFuture as fmDateFuture } from './fm/date-future.ts'
import { date as fmDate } from './fm/date.ts'
import { debut as fmDebut } from './fm/debut.ts'
import { forme as fmForme } from './fm/forme.ts'
import { html as fmHtml } from './fm/html.ts'
import { longueur as fmLongueur } from './fm/longueur.ts'
import { miseEnForme as fmMiseEnForme } from './fm/mise-en-forme.ts'
import { nonFerme as fmNonFerme } from './fm/non-ferme.ts'
import { tag as fmTag } from './fm/tag.ts'
import { type as fmType } from './fm/type.ts'
import { url as fmUrl } from './fm/url.ts'
import { valeur as fmValeur } from './fm/valeur.ts'
import { yaml as fmYaml } from './fm/yaml.ts'
import { bornes as formulaireBornes } from './formulaire/bornes.ts'
import { cadre as formulaireCadre } from './formulaire/cadre.ts'
import { exigence as formulaireExigence } from './formulaire/exigence.ts'
import { conflit as gitConflit } from './git/conflit.ts'
import { attribut as htmlAttribut } from './html/attribut.ts'
import { interdit as htmlInterdit } from './html/interdit.ts'
import { nonFerme as htmlNonFerme } from './html/non-ferme.ts'
import { absent as idAbsent } from './id/absent.ts'
import { double as idDouble } from './id/double.ts'
import { reserve as idReserve } from './id/reserve.ts'
import { absente as imageAbsente } from './image/absente.ts'
import { alt as imageAlt } from './image/alt.ts'
import { distante as imageDistante } from './image/distante.ts'
import { taille as imageTaille } from './image/taille.ts'
import { note as kitNote } from './kit/note.ts'
import { ancre as lienAncre } from './lien/ancre.ts'
import { barre as lienBarre } from './lien/barre.ts'
import { casse as lienCasse } from './lien/casse.ts'
import { http as lienHttp } from './lien/http.ts'
import { libelle as lienLibelle } from './lien/libelle.ts'
import { local as lienLocal } from './lien/local.ts'
import { redirige as lienRedirige } from './lien/redirige.ts'
import { reference as lienReference } from './lien/reference.ts'
import { schema as lienSchema } from './lien/schema.ts'
import { source as lienSource } from './lien/source.ts'
import { syntaxe as lienSyntaxe } from './lien/syntaxe.ts'
import { trompeur as lienTrompeur } from './lien/trompeur.ts'
import { vide as lienVide } from './lien/vide.ts'
import { phrase as lisibilitePhrase } from './lisibilite/phrase.ts'
import { sigle as lisibiliteSigle } from './lisibilite/sigle.ts'
import { tournure as lisibiliteTournure } from './lisibilite/tournure.ts'
import { caseACocher as mdCase } from './md/case.ts'
import { commentaire as mdCommentaire } from './md/commentaire.ts'
import { accolade as mdxAccolade } from './mdx/accolade.ts'
import { attribut as mdxAttribut } from './mdx/attribut.ts'
import { autolien as mdxAutolien } from './mdx/autolien.ts'
import { composant as mdxComposant } from './mdx/composant.ts'
import { double as mdxDouble } from './mdx/double.ts'
import { exports as mdxExport } from './mdx/export.ts'
import { expression as mdxExpression } from './mdx/expression.ts'
import { imports as mdxImport } from './mdx/import.ts'
import { inferieur as mdxInferieur } from './mdx/inferieur.ts'
import { intervalle as mdxIntervalle } from './mdx/intervalle.ts'
import { syntaxe as mdxSyntaxe } from './mdx/syntaxe.ts'
import { vide as mdxVide } from './mdx/vide.ts'
import { dossier as nomDossier } from './nom/dossier.ts'
import { double as nomDouble } from './nom/double.ts'
import { extension as nomExtension } from './nom/extension.ts'
import { forme as nomForme } from './nom/forme.ts'
import { alphabet as octetsAlphabet } from './octets/alphabet.ts'
import { bidi as octetsBidi } from './octets/bidi.ts'
import { bom as octetsBom } from './octets/bom.ts'
import { controle as octetsControle } from './octets/controle.ts'
import { crlf as octetsCrlf } from './octets/crlf.ts'
import { invisible as octetsInvisible } from './octets/invisible.ts'
import { mojibake as octetsMojibake } from './octets/mojibake.ts'
import { nfd as octetsNfd } from './octets/nfd.ts'
import { utf8 as octetsUtf8 } from './octets/utf8.ts'
import { double as ordreDouble } from './ordre/double.ts'
import { absente as pageAbsente } from './page/absente.ts'
import { vide as pageVide } from './page/vide.ts'
import { actif as pdfActif } from './pdf/actif.ts'
import { cible as redirectionCible } from './redirection/cible.ts'
import { depart as redirectionDepart } from './redirection/depart.ts'
import { inconnue as referenceInconnue } from './reference/inconnue.ts'
import { echue as relectureEchue } from './relecture/echue.ts'
import { ordre as relectureOrdre } from './relecture/ordre.ts'
import { echeance as securiteEcheance } from './securite/echeance.ts'
import { adresse as siteAdresse } from './site/adresse.ts'
import { ouverture as siteOuverture } from './site/ouverture.ts'
import { script as svgScript } from './svg/script.ts'
import { colonnes as tableauColonnes } from './tableau/colonnes.ts'
import { entete as tableauEntete } from './tableau/entete.ts'
import { todo as texteTodo } from './texte/todo.ts'
import { double as titreDouble } from './titre/double.ts'
import { espace as titreEspace } from './titre/espace.ts'
import { niveau as titreNiveau } from './titre/niveau.ts'
import { reserve as titreReserve } from './titre/reserve.ts'
import { souligne as titreSouligne } from './titre/souligne.ts'
import { vide as titreVide } from './titre/vide.ts'
import { apostrophe as typoApostrophe } from './typo/apostrophe.ts'
import { espace as typoEspace } from './typo/espace.ts'
import { guillemets as typoGuillemets } from './typo/guillemets.ts'
import { ligature as typoLigature } from './typo/ligature.ts'
import { suspension as typoSuspension } from './typo/suspension.ts'
import { exception as verifException } from './verif/exception.ts'
import { empreinte as verrouEmpreinte } from './verrou/empreinte.ts'
import { hote as verrouHote } from './verrou/hote.ts'
import { licence as verrouLicence } from './verrou/licence.ts'
import { script as verrouScript } from './verrou/script.ts'

/** Every rule, by family. The order here is that of the editors' guide. */
export const rules: readonly Rule[] = [
  droits,
  secret,
  viePrivee,
  auditAcheve,
  auditComplet,
  auditDate,
  auditDouble,
  auditEssai,
  auditInconnu,
  auditPage,
  auditPreuve,
  ciInjection,
  codeNonFerme,
  compteProse,
  dateOrdre,
  dateSource,
  descriptionDouble,
  documentCaractere,
  documentFormat,
  documentJournal,
  documentPage,
  donneePoint,
  etatImpossible,
  exigenceBoucle,
  faqDouble,
  faqTitre,
  fichierAbsent,
  fichierLien,
  fichierOrphelin,
  fichierReserve,
  fichierTaille,
  fichierType,
  fichierVide,
  fmAbsent,
  fmAncre,
  fmCleAbsente,
  fmCleInconnue,
  fmDateFuture,
  fmDate,
  fmDebut,
  fmForme,
  fmHtml,
  fmLongueur,
  fmMiseEnForme,
  fmNonFerme,
  fmTag,
  fmType,
  fmUrl,
  fmValeur,
  fmYaml,
  formulaireBornes,
  formulaireCadre,
  formulaireExigence,
  gitConflit,
  htmlAttribut,
  htmlInterdit,
  htmlNonFerme,
  idAbsent,
  idDouble,
  idReserve,
  imageAbsente,
  imageAlt,
  imageDistante,
  imageTaille,
  kitNote,
  lienAncre,
  lienBarre,
  lienCasse,
  lienHttp,
  lienLibelle,
  lienLocal,
  lienRedirige,
  lienReference,
  lienSchema,
  lienSource,
  lienSyntaxe,
  lienTrompeur,
  lienVide,
  lisibilitePhrase,
  lisibiliteSigle,
  lisibiliteTournure,
  mdCase,
  mdCommentaire,
  mdxAccolade,
  mdxAttribut,
  mdxAutolien,
  mdxComposant,
  mdxDouble,
  mdxExport,
  mdxExpression,
  mdxImport,
  mdxInferieur,
  mdxIntervalle,
  mdxSyntaxe,
  mdxVide,
  nomDossier,
  nomDouble,
  nomExtension,
  nomForme,
  octetsAlphabet,
  octetsBidi,
  octetsBom,
  octetsControle,
  octetsCrlf,
  octetsInvisible,
  octetsMojibake,
  octetsNfd,
  octetsUtf8,
  ordreDouble,
  pageAbsente,
  pageVide,
  pdfActif,
  redirectionCible,
  redirectionDepart,
  referenceInconnue,
  relectureEchue,
  relectureOrdre,
  securiteEcheance,
  siteAdresse,
  siteOuverture,
  svgScript,
  tableauColonnes,
  tableauEntete,
  texteTodo,
  titreDouble,
  titreEspace,
  titreNiveau,
  titreReserve,
  titreSouligne,
  titreVide,
  typoApostrophe,
  typoEspace,
  typoGuillemets,
  typoLigature,
  typoSuspension,
  verifException,
  verrouEmpreinte,
  verrouHote,
  verrouLicence,
  verrouScript,
]
