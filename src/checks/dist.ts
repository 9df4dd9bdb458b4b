import { executionProblems } from './built/execution.ts'
import { idProblems } from './built/ids.ts'
import { linkProblems } from './built/links.ts'
import { pageProblems } from './built/pages.ts'
import { policyProblems } from './built/policy.ts'
import { readSite } from './built/site.ts'

export interface DistOptions {
  /** Base path with both slashes. */
  base: string
  /** Files of the pages that must be there, and no other. */
  expectedPages: readonly string[]
  /** The Content-Security-Policy that every page carries: it names the inline scripts by hash. */
  policy: string
}

/**
 * The last look at a built site, whatever the content and the tools were: it does not trust the
 * checks of the content.
 * @param dir folder of the built site
 * @returns what is wrong, in French, one line each; empty when the site may be published
 */
export function distProblems(dir: string, { base, expectedPages, policy }: DistOptions): string[] {
  const site = readSite(dir, base)
  return [
    ...pageProblems(site, expectedPages),
    ...policyProblems(site, policy),
    ...executionProblems(site, policy),
    ...idProblems(site),
    ...linkProblems(site),
  ]
}
