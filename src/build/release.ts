import { compressStage } from './release/compress.ts'
import { hostsStage } from './release/hosts.ts'
import { offlineStage } from './release/offline.ts'
import { sbomStage } from './release/sbom.ts'
import { sumsStage } from './release/sums.ts'
import { obligationsStage, trialStage } from './release/trial.ts'
import type { Stage } from './stage.ts'
import { checkStage, settingsStage, stages } from './stages.ts'

/**
 * All the stages of `npm run build -- --release`.
 * @param trial whether the site may lack what the law asks, and is marked for it (`--essai`)
 */
export function releaseStages({ trial }: { trial: boolean }): Stage[] {
  const first = [checkStage, settingsStage]
  const others = stages.filter((stage) => !first.includes(stage))
  const made = [offlineStage, sbomStage, hostsStage, compressStage, sumsStage]
  return trial
    ? [...first, ...others, trialStage, ...made]
    : [...first, obligationsStage, ...others, ...made]
}
