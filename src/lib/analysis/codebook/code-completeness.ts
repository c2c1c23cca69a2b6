import type { Code } from '$lib/domain/code';

/** What the codebook is to say of a code, in the order of the page. */
export const codebookParts = ['definition', 'include', 'exclude', 'example'] as const;
type CodebookPart = (typeof codebookParts)[number];

/** `not-needed`: an example, of a code that is on no quotation itself and so has none to choose from. */
type PartState = 'present' | 'missing' | 'not-needed';
export type CodeCompleteness = Record<CodebookPart, PartState> & { isComplete: boolean };

/** How much of the codebook is written of a code. A suggested example is not one yet: somebody has to choose it. */
export function codeCompleteness(code: Code, quotationCount: number): CodeCompleteness {
  const written = (text: string): PartState => (text.trim() === '' ? 'missing' : 'present');
  const parts = {
    definition: written(code.definition),
    include: written(code.include),
    exclude: written(code.exclude),
    example: exampleState(code, quotationCount)
  };
  return { ...parts, isComplete: codebookParts.every((part) => parts[part] !== 'missing') };
}

function exampleState({ exampleId }: Code, quotationCount: number): PartState {
  if (exampleId) return 'present';
  return quotationCount === 0 ? 'not-needed' : 'missing';
}
