/** Whether an MDX expression is nothing but one comment, `{/* … *\/}`. */
export function isComment(expression: string): boolean {
  const text = expression.trim()
  return (
    /^\/\*[\s\S]*\*\/$/.test(text) && text.indexOf('*/') === text.length - 2 && text.length >= 4
  )
}

/**
 * The rule and the words for braces in content: words between braces are a slip of the hand,
 * everything else is code.
 */
export function expressionFault(
  expression: string,
  inHeading: boolean,
): { rule: string; message: string } {
  const isProse = /^[\p{L}\p{N}\s,;:!?’'«»\u00a0-]*$/u.test(expression)
  return isProse && !inHeading
    ? {
        rule: 'mdx/accolade',
        message: 'Écrivez \\{ pour afficher une accolade, ou supprimez les accolades.',
      }
    : { rule: 'mdx/expression', message: 'Aucune expression { } dans le contenu : supprimez-la.' }
}
