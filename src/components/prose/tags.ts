import BenefitList from '#src/components/benefits/BenefitList.astro'
import VersionComparison from '#src/components/charter/VersionComparison.astro'
import CriteriaList from '#src/components/criteria/CriteriaList.astro'
import CriteriaSummary from '#src/components/criteria/CriteriaSummary.astro'
import Datasets from '#src/components/data/Datasets.astro'
import DownloadBlock from '#src/components/download/DownloadBlock.astro'
import CandidateList from '#src/components/ecosystems/CandidateList.astro'
import AccessibilityStatement from '#src/components/legal/AccessibilityStatement.astro'
import ContactWays from '#src/components/legal/ContactWays.astro'
import LegalNotice from '#src/components/legal/LegalNotice.astro'
import StepList from '#src/components/steps/StepList.astro'
import StepSummary from '#src/components/steps/StepSummary.astro'
import Timeline from '#src/components/timeline/Timeline.astro'
import { textTags } from './text-tags.ts'

/** What each tag of `markdown/tags.ts` shows on a page. */
export const proseTags = {
  ...textTags,
  Benefices: BenefitList,
  Candidats: CandidateList,
  Chronologie: Timeline,
  Comparaison: VersionComparison,
  Contact: ContactWays,
  Criteres: CriteriaList,
  DeclarationAccessibilite: AccessibilityStatement,
  Etapes: StepList,
  JeuxDeDonnees: Datasets,
  MentionLegale: LegalNotice,
  SommaireEtapes: StepSummary,
  SommaireExigences: CriteriaSummary,
  Telecharger: DownloadBlock,
}
