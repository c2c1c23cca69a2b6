import { budgetSize, type ProjectSize } from '../large-project/generate-project';

/** A size of project, as a part of the one the budgets are about: 16 is all of it. */
export type BenchFactor = 1 | 4 | 16;

export const benchFactors: readonly BenchFactor[] = [1, 4, 16];

/** As many documents, codes and quotations as the factor says; a document has the same length in every size. */
export function projectSize(factor: BenchFactor): ProjectSize {
  const part = (whole: number) => Math.round((whole * factor) / 16);
  return {
    documents: part(budgetSize.documents),
    characters: budgetSize.characters,
    codes: part(budgetSize.codes),
    quotations: part(budgetSize.quotations),
    seed: budgetSize.seed
  };
}

/** The same with a system of codes that is large and deep: 2,000 codes on eight levels at the full size. */
export function codeSystemSize(factor: BenchFactor): ProjectSize {
  return { ...projectSize(factor), codes: Math.round((2000 * factor) / 16), depth: 8 };
}
