/** What a stage of the tests found. */
export interface Outcome {
  passed: number
  failed: number
}

export const passed: Outcome = { passed: 1, failed: 0 }

/** Says why a stage failed as a whole, which counts as one failed test. */
export function failure(message: string): Outcome {
  console.log(`✗ ${message}`)
  return { passed: 0, failed: 1 }
}

/** Adds outcomes up. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  }
}
