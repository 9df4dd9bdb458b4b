import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { violations } from './policy.ts'

/**
 * Second barrier: the same policy as the checks, inside the pipeline that renders pages.
 * Throws at the place of the first violation, before any of the content is compiled.
 */
export function barrier() {
  return (tree: Root, file: VFile): void => {
    const [first] = violations(tree)
    if (first) file.fail(first.message, { place: first.position, ruleId: first.rule })
  }
}
