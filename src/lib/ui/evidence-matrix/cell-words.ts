import type { MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import { coverageOf, type MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import type { MessageKey } from '$lib/messages/messages';
import type { Translate } from '$lib/messages/translator';

/**
 * What is said of a cell. A matrix has thousands of cells and few different counts: each wording is made once and
 * kept, so make another of these for another language.
 */
export class CellWords {
  readonly #translate: Translate;
  readonly #share: Intl.NumberFormat;
  readonly #made = new Map<string, string>();

  constructor(translate: Translate, locale: string) {
    this.#translate = translate;
    this.#share = new Intl.NumberFormat(locale, { style: 'percent' });
  }

  /** `12 quotations of 5 cases, 3 contrary, …`: the whole cell, for who does not see it. */
  sentence(cell: MatrixCell): string {
    const { quotationIds, impliedCount, caseIds, contraryCount, documentIds, conclusion } = cell;
    const status = conclusion ? `, ${this.#say('conclusion', conclusion.status)}` : '';
    if (quotationIds.length === 0) return this.#say('none') + status;
    const implied = impliedCount > 0 ? `, ${this.#count('implied', impliedCount)}` : '';
    const ofCases = caseIds.length > 0 ? ` ${this.#count('ofCases', caseIds.length)}` : '';
    const between = implied && ofCases ? ',' : '';
    const quotations = `${this.#count('quotations', quotationIds.length)}${implied}${between}${ofCases}`;
    const contrary = `, ${this.#count('contrary', contraryCount)}`;
    const coverage = `, ${this.#coverage(documentIds.length, cell.relevantDocumentCount)}`;
    return quotations + contrary + coverage + status;
  }

  /** One measure as it stands in the cell; empty for a conclusion. */
  number(cell: MatrixCell, measure: MatrixMeasure): string {
    switch (measure) {
      case 'quotations':
        return String(cell.quotationIds.length);
      case 'cases':
        return String(cell.caseIds.length);
      case 'contrary':
        return String(cell.contraryCount);
      case 'coverage': {
        const coverage = coverageOf(cell);
        return coverage === null ? '–' : this.#share.format(coverage);
      }
      case 'conclusion':
        return cell.conclusion ? this.#translate(`matrix.status.${cell.conclusion.status}`) : '';
    }
  }

  /** `3 from codes`: the part of the quotations that only rules put there; empty when there is none. */
  implied({ impliedCount }: MatrixCell): string {
    return impliedCount > 0 ? this.#count('impliedShort', impliedCount) : '';
  }

  #count(key: 'quotations' | 'implied' | 'impliedShort' | 'ofCases' | 'contrary', count: number): string {
    return this.#once(`${key} ${count}`, `matrix.screen.cell.${key}`, { count });
  }

  #coverage(found: number, count: number): string {
    return this.#once(`coverage ${found} ${count}`, 'matrix.screen.cell.coverage', { found, count });
  }

  #say(key: 'none' | 'conclusion', status?: 'open' | 'drafted' | 'settled'): string {
    const params: Record<string, string> = status
      ? { status: this.#translate(`matrix.status.${status}`) }
      : {};
    return this.#once(`${key} ${status}`, `matrix.screen.cell.${key}`, params);
  }

  #once(id: string, key: MessageKey, params: Record<string, string | number>): string {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const made = this.#translate(key, params);
    this.#made.set(id, made);
    return made;
  }
}
