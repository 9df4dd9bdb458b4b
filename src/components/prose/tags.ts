import BenefitList from '#src/components/benefits/BenefitList.astro'
import VersionComparison from '#src/components/charter/VersionComparison.astro'
import CriteriaList from '#src/components/criteria/CriteriaList.astro'
import CriteriaSummary from '#src/components/criteria/CriteriaSummary.astro'
import Datasets from '#src/components/data/Datasets.astro'
import DownloadBlock from '#src/components/download/DownloadBlock.astro'
import CandidateList from '#src/components/ecosystems/CandidateList.astro'
import Funnel from '#src/components/funnel/Funnel.astro'
import AccessibilityStatement from '#src/components/legal/AccessibilityStatement.astro'
import ContactWays from '#src/components/legal/ContactWays.astro'
import LegalNotice from '#src/components/legal/LegalNotice.astro'
import StepList from '#src/components/steps/StepList.astro'
import StepSummary from '#src/components/steps/StepSummary.astro'
import Timeline from '#src/components/timeline/Timeline.astro'
import Aside from './Aside.astro'
import Disagreement from './Disagreement.astro'
import Figure from './Figure.astro'
import Source from './Source.astro'
import WhenClosed from './WhenClosed.astro'
import WhenOpen from './WhenOpen.astro'

/** What each tag of `markdown/tags.ts` shows on a page. */
export const proseTags = {
  Benefices: BenefitList,
  Candidats: CandidateList,
  Chiffre: Figure,
  Chronologie: Timeline,
  Comparaison: VersionComparison,
  Contact: ContactWays,
  Criteres: CriteriaList,
  DeclarationAccessibilite: AccessibilityStatement,
  Divergence: Disagreement,
  Encadre: Aside,
  Entonnoir: Funnel,
  Etapes: StepList,
  Ferme: WhenClosed,
  JeuxDeDonnees: Datasets,
  MentionLegale: LegalNotice,
  Ouvert: WhenOpen,
  SommaireEtapes: StepSummary,
  SommaireExigences: CriteriaSummary,
  Source,
  Telecharger: DownloadBlock,
}
