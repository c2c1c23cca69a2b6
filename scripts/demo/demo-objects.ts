import { findCodeByName } from '$lib/commands/codes/new-code';
import type { CaseId, CodeId, FindingId, QuotationId } from '$lib/domain/ids';
import { mentionAddress } from '$lib/domain/mentions';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';

/** Finds what the demo's files name, and keeps what it cannot find. */
export class DemoObjects {
  readonly problems: string[] = [];

  constructor(readonly project: InMemoryProject) {}

  codes(names: readonly string[]): CodeId[] {
    return names.flatMap((name) =>
      this.#found(findCodeByName(this.project.model, name)?.id, `code "${name}"`)
    );
  }

  /** Cases by name. */
  cases(names: readonly string[]): CaseId[] {
    const cases = this.project.model.list('cases');
    return names.flatMap((name) => this.#found(cases.find((one) => one.name === name)?.id, `case "${name}"`));
  }

  /** Quotations by citation: `10:17`. */
  quotations(citations: readonly string[]): QuotationId[] {
    return citations.flatMap((citation) => {
      const [document, quotation] = citation.split(':').map(Number) as [number, number];
      const { model } = this.project;
      const found = model.findDocumentByNumber(document);
      return this.#found(
        found && model.findQuotationByNumber(found.id, quotation)?.id,
        `quotation ${citation}`
      );
    });
  }

  /** Findings by their statements. */
  findings(statements: readonly string[]): FindingId[] {
    const findings = this.project.model.list('findings');
    return statements.flatMap((statement) =>
      this.#found(findings.find((finding) => finding.statement === statement)?.id, `finding "${statement}"`)
    );
  }

  memos(titles: readonly string[]): ObjectRef[] {
    const memos = this.project.model.list('memos');
    return titles.flatMap((title) =>
      this.#found(memos.find((memo) => memo.title === title)?.id, `memo "${title}"`).map((id): ObjectRef => ({
        kind: 'memo',
        id
      }))
    );
  }

  /** An event by its name, with its day behind it where several have that name: `Overleg 2025-01-21`. */
  event(name: string): ObjectRef[] {
    const events = this.project.model.list('events');
    const found = events.find((event) => name === event.name || name === `${event.name} ${event.start}`);
    return this.#found(found?.id, `event "${name}"`).map((id): ObjectRef => ({ kind: 'event', id }));
  }

  /** The text with `{{10:17}}` and `{{name of a code}}` made mentions. */
  withMentions(text: string): string {
    return text.replace(/\{\{(.+?)\}\}/g, (_, name: string) => {
      const [ref] = /^\d+:\d+$/.test(name)
        ? this.quotations([name]).map((id): ObjectRef => ({ kind: 'quotation', id }))
        : this.codes([name]).map((id): ObjectRef => ({ kind: 'code', id }));
      return ref ? `[${name}](${mentionAddress(ref)})` : name;
    });
  }

  #found<Id>(id: Id | undefined, what: string): Id[] {
    if (id !== undefined) return [id];
    this.problems.push(`there is no ${what}`);
    return [];
  }
}
