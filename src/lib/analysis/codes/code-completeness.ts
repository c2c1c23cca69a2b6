import type { Code } from '$lib/domain/code';
import type { ProjectModel } from '$lib/model/project-model';

/** What is to be said of a code, in the order it is read. */
export const definitionParts = ['definition', 'include', 'exclude', 'example'] as const;
export type DefinitionPart = (typeof definitionParts)[number];

/** `not-needed`: an example, of a code that is on no quotation itself and so has none to choose from. */
export const partStates = ['present', 'missing', 'not-needed'] as const;
export type PartState = (typeof partStates)[number];
export type CodeCompleteness = Readonly<Record<DefinitionPart, PartState>>;

/**
 * How much is written of a code. A suggested example is not one yet, as somebody has to choose it, and one whose
 * quotation is gone is none any more. Reads codes, codings and quotations.
 */
export function codeCompleteness(model: ProjectModel, code: Code): CodeCompleteness {
  const written = (text: string): PartState => (text.trim() === '' ? 'missing' : 'present');
  return {
    definition: written(code.definition),
    include: written(code.include),
    exclude: written(code.exclude),
    example: exampleState(model, code)
  };
}

/** The parts in a state, in the order they are read. */
export function partsThatAre(state: PartState, completeness: CodeCompleteness): DefinitionPart[] {
  return definitionParts.filter((part) => completeness[part] === state);
}

/** Whether nothing is missing. */
export function isComplete(completeness: CodeCompleteness): boolean {
  return definitionParts.every((part) => completeness[part] !== 'missing');
}

function exampleState(model: ProjectModel, { id, exampleId }: Code): PartState {
  if (exampleId && model.find('quotations', exampleId)) return 'present';
  return model.codingCount(id) === 0 ? 'not-needed' : 'missing';
}
