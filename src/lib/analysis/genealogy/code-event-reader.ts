import type { CodeId } from '$lib/domain/ids';
import type { CodeChange, CodeState, CodeStep } from './code-change';
import type { CodeEvent, CodeHappening, CodeMention, Handing } from './code-event';

type End = { kind: 'deleted' } | { kind: 'merged'; into: CodeId } | null;
type KnownCode = { id: CodeId; state: CodeState; end: End };

const handings: Record<string, Handing> = {
  'split-code': 'split',
  'replace-code': 'replace',
  'copy-code': 'copy'
};
const codebookTexts = ['definition', 'include', 'exclude'] as const;

/** Reads events off changes one after another, holding what every code was called at the time. */
export class CodeEventReader {
  readonly #codes = new Map<CodeId, KnownCode>();
  readonly #expected = new Map<CodeId, CodeState>();
  readonly #events = new Map<CodeId, CodeEvent[]>();

  /** A code that may turn up without the history having told of its making. */
  expect(id: CodeId, state: CodeState): void {
    this.#expected.set(id, state);
  }

  /** Every code met or expected, in order of birth. */
  codes(): KnownCode[] {
    const unmet = [...this.#expected].filter(([id]) => !this.#codes.has(id));
    return [...unmet.map(([id, state]) => ({ id, state, end: null })), ...this.#codes.values()];
  }

  eventsOf(id: CodeId): readonly CodeEvent[] {
    return this.#events.get(id) ?? [];
  }

  events(): CodeEvent[] {
    return [...this.#events.values()].flat().sort((a, b) => a.sequence - b.sequence);
  }

  read(change: CodeChange): void {
    // What was there before, by the names of before; then what is there after, by its new names.
    for (const step of change.codes) if (step.before && !this.#codes.has(step.id)) this.#meet(step);
    const names = new Map(change.codes.map(({ id }) => [id, this.#nameOf(id)]));
    for (const { id, before, after } of change.codes)
      if (after) this.#codes.set(id, { id, state: after, end: before ? this.#codes.get(id)!.end : null });
    for (const step of change.codes) this.#readStep(step, change, names);
    this.#readGesture(change, names);
    for (const { typeId, fromId, toId, isMade } of change.relations) {
      const what = {
        kind: isMade ? 'related' : 'unrelated',
        typeId,
        from: this.#mention(fromId),
        to: this.#mention(toId)
      } as const;
      // A relation goes with the code it belongs to: that is not told apart.
      const gone = change.codes.some(({ id, after }) => !after && (id === fromId || id === toId));
      if (!gone) for (const id of [fromId, toId]) this.#add(id, change, what);
    }
  }

  #readStep({ id, before, after }: CodeStep, change: CodeChange, names: ReadonlyMap<CodeId, string>): void {
    if (!after) this.#readEnd(id, change);
    else if (!before) this.#readBirth(id, after, change);
    else this.#readEdit(id, before, after, change, names);
  }

  #readBirth(id: CodeId, state: CodeState, change: CodeChange): void {
    const { command, params } = change;
    // Told by the gesture it was made for.
    if (command === 'bundle-codes' && params.parentId === id) return;
    if (command in handings && params.toId === id) return;
    const parent = this.#parent(state);
    if (command === 'import-codebook')
      return this.#add(id, change, { kind: 'imported', level: state.level, parent });
    const isCoding = command === 'apply-codes' && params.quotation !== '';
    this.#add(id, change, {
      kind: 'created',
      level: state.level,
      parent,
      citation: isCoding ? String(params.quotation) : null,
      inVivo: isCoding && params.inVivo === 1
    });
  }

  #readEnd(id: CodeId, change: CodeChange): void {
    const known = this.#codes.get(id)!;
    const { command, params } = change;
    const into = command === 'merge-codes' ? (params.survivorId as CodeId) : null;
    known.end = into ? { kind: 'merged', into } : { kind: 'deleted' };
    this.#add(id, change, into ? { kind: 'merged-into', into: this.#mention(into) } : { kind: 'deleted' });
  }

  #readEdit(
    id: CodeId,
    before: CodeState,
    after: CodeState,
    change: CodeChange,
    names: ReadonlyMap<CodeId, string>
  ): void {
    const { command, params } = change;
    if (before.name !== after.name)
      this.#add(id, change, { kind: 'renamed', from: before.name, to: after.name });
    if (before.level !== after.level)
      this.#add(id, change, { kind: 'levelled', from: before.level, to: after.level });
    const isJoined = command === 'merge-codes' && params.survivorId === id;
    if (!isJoined && codebookTexts.some((field) => before[field] !== after[field])) {
      const isFirst = codebookTexts.every((field) => before[field].trim() === '');
      this.#add(id, change, { kind: 'defined', isFirst });
    }
    if (before.parentId === after.parentId) return;
    const parent = this.#parent(after);
    if (parent && command === 'bundle-codes' && params.parentId === parent.id)
      return this.#add(id, change, { kind: 'bundled-under', parent });
    const from = before.parentId && {
      id: before.parentId,
      name: names.get(before.parentId) ?? this.#nameOf(before.parentId)
    };
    this.#add(id, change, { kind: 'moved', from, parent });
  }

  /** What a command did to the code it is named after: the one bundled under, merged into or split off. */
  #readGesture(change: CodeChange, names: ReadonlyMap<CodeId, string>): void {
    const { command, params, codes } = change;
    const mention = ({ id }: CodeStep) => ({ id, name: names.get(id) || this.#nameOf(id) });
    if (command === 'merge-codes') {
      const gone = codes.filter(({ after }) => !after);
      if (gone.length > 0)
        this.#add(params.survivorId as CodeId, change, { kind: 'merged', codes: gone.map(mention) });
    } else if (command === 'bundle-codes') {
      const id = params.parentId as CodeId;
      const under = codes.filter((step) => step.after?.parentId === id && step.before?.parentId !== id);
      const isMade = codes.some((step) => step.id === id && !step.before);
      const level = this.#codes.get(id)?.state.level ?? 'open';
      if (isMade || under.length > 0)
        this.#add(id, change, { kind: 'bundled', codes: under.map(mention), isMade, level });
    } else if (command in handings) this.#readHanding(handings[command]!, change);
  }

  #readHanding(by: Handing, change: CodeChange): void {
    const { params, codes } = change;
    const [fromId, toId] = [params.fromId as CodeId, params.toId as CodeId];
    if (fromId === toId) return;
    const count = Number(params.count);
    const citation = params.quotation === '' ? null : String(params.quotation);
    const isMade = codes.some(({ id, before }) => id === toId && !before);
    const [from, to] = [this.#mention(fromId), this.#mention(toId)];
    const isContinued = this.#continueHanding(fromId, toId, by, change);
    if (isContinued) return;
    this.#add(toId, change, { kind: 'split-off', from, by, count, citation, isMade });
    this.#add(fromId, change, { kind: 'gave-up', to, by, count, citation });
  }

  /** Quotations are split off one by one: as long as nothing else happens to either code it is one event. */
  #continueHanding(fromId: CodeId, toId: CodeId, by: Handing, change: CodeChange): boolean {
    const [taken, given] = [this.#events.get(toId)?.at(-1), this.#events.get(fromId)?.at(-1)];
    if (taken?.what.kind !== 'split-off' || given?.what.kind !== 'gave-up') return false;
    const isSame =
      taken.what.from.id === fromId &&
      given.what.to.id === toId &&
      taken.what.by === by &&
      given.what.by === by &&
      taken.coderId === change.coderId;
    if (!isSame) return false;
    const more = Number(change.params.count);
    const { sequence } = change;
    this.#replaceLast(toId, {
      ...taken,
      sequence,
      what: { ...taken.what, count: taken.what.count + more }
    });
    this.#replaceLast(fromId, {
      ...given,
      sequence,
      what: { ...given.what, count: given.what.count + more }
    });
    return true;
  }

  #replaceLast(id: CodeId, event: CodeEvent): void {
    this.#events.get(id)!.splice(-1, 1, event);
  }

  #add(id: CodeId, { sequence, at, coderId }: CodeChange, what: CodeHappening): void {
    const events = this.#events.get(id) ?? [];
    const key = `${sequence}:${id}:${events.length}`;
    events.push({ key, sequence, at, coderId, code: this.#mention(id), what });
    this.#events.set(id, events);
  }

  #meet({ id, before }: CodeStep): void {
    this.#codes.set(id, { id, state: before!, end: null });
  }

  #parent({ parentId }: CodeState): CodeMention | null {
    return parentId && this.#mention(parentId);
  }

  #mention(id: CodeId): CodeMention {
    return { id, name: this.#nameOf(id) };
  }

  /** What a code is called at this point; empty for one nobody knows. */
  #nameOf(id: CodeId): string {
    return this.#codes.get(id)?.state.name ?? this.#expected.get(id)?.name ?? '';
  }
}
