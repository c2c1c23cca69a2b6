import type { DocumentText, Turn } from '$lib/domain/document-text';
import type { FormFieldId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { TextMove } from '$lib/domain/text-move';
import { movedSpan } from '$lib/model/moved-span';
import type { FormText } from './form-text';
import { keptStretches } from './kept-stretches';

/** A field of which words that are quoted are no longer on the form. */
export type QuotedField = { fieldId: FormFieldId; quotations: Quotation[] };

/** What the document of a form becomes. */
export type FormDocumentPlan = FormText & {
  /** What stays, word for word, of the text that was there. */
  moves: TextMove[];
  /** Fields whose quotations would lose their words, in the order of the text that was there: the document cannot follow. */
  quoted: QuotedField[];
  /** Whether the text becomes another. */
  isChanged: boolean;
};

/** The turns of one field, with what stands between them. */
type Block = { fieldId: FormFieldId | null; start: number; end: number; turns: Turn[] };

/**
 * The text of a form's document as the form is now, with where the words that were there go. Words are followed within their field, so a
 * field may move, and words may be added anywhere: a quotation moves with its words, and what is added at its edge stays out of
 * it. Fields in `kept` stay as they stand in the document. O(length of the text) where little changed.
 */
export function planFormDocument(
  before: Pick<DocumentText, 'text' | 'turns'>,
  now: FormText,
  quotations: readonly Quotation[],
  kept: ReadonlySet<FormFieldId> = new Set()
): FormDocumentPlan {
  const old = blocksOf(before.turns);
  const fresh = withKept(old, blocksOf(now.turns), kept);
  const plan: Pick<FormDocumentPlan, 'text' | 'turns' | 'moves'> = { text: '', turns: [], moves: [] };
  for (const { block, from } of fresh) {
    const source = from === 'document' ? before.text : now.text;
    const start = plan.text === '' ? 0 : plan.text.length + 1;
    const shift = start - block.start;
    const words = source.slice(block.start, block.end);
    plan.text += `${plan.text === '' ? '' : '\n'}${words}`;
    plan.turns.push(
      ...block.turns.map((turn) => ({ ...turn, start: turn.start + shift, end: turn.end + shift }))
    );
    const was = old.find(({ fieldId }) => fieldId === block.fieldId);
    if (!was) continue;
    const stretches = keptStretches(before.text.slice(was.start, was.end), words);
    for (const { start: at, end, to } of stretches)
      plan.moves.push({ start: was.start + at, end: was.start + end, to: start + to });
  }
  joinBreaks(plan.moves, before.text, plan.text);
  const labels = new Set(now.speakers.map(({ label }) => label));
  const gone = [...new Set(plan.turns.map(({ speaker }) => speaker ?? ''))].filter(
    (label) => !labels.has(label)
  );
  return {
    ...plan,
    speakers: [...now.speakers, ...gone.map((label) => ({ label, caseId: null, interviewer: true }))],
    quoted: quotedFields(old, plan.moves, quotations),
    isChanged: plan.text !== before.text
  };
}

/** Blocks of the fields, in order; turns that know no field are a block of their own. */
function blocksOf(turns: readonly Turn[]): Block[] {
  const blocks: Block[] = [];
  for (const turn of turns) {
    const last = blocks.at(-1);
    const fieldId = turn.fieldId ?? null;
    if (last && fieldId && last.fieldId === fieldId) {
      last.turns.push(turn);
      last.end = turn.end;
    } else blocks.push({ fieldId, start: turn.start, end: turn.end, turns: [turn] });
  }
  return blocks;
}

type Placed = { block: Block; from: 'form' | 'document' };

/** The blocks of the form, with those that are kept in the place of theirs; one the form no longer has follows what it followed. */
function withKept(old: readonly Block[], now: readonly Block[], kept: ReadonlySet<FormFieldId>): Placed[] {
  const isKept = ({ fieldId }: Block) => fieldId !== null && kept.has(fieldId);
  const placed: Placed[] = now.map((block) => {
    const was = isKept(block) ? old.find(({ fieldId }) => fieldId === block.fieldId) : undefined;
    return was ? { block: was, from: 'document' } : { block, from: 'form' };
  });
  old.forEach((block, index) => {
    if (!isKept(block) || placed.some((one) => one.block.fieldId === block.fieldId)) return;
    const follows = old[index - 1]?.fieldId;
    const after = placed.findIndex((one) => one.block.fieldId === follows);
    placed.splice(index === 0 ? 0 : after < 0 ? placed.length : after + 1, 0, { block, from: 'document' });
  });
  return placed;
}

/** The line break between two stretches that still follow each other stays too: a quotation may reach across fields. */
function joinBreaks(moves: TextMove[], before: string, after: string): void {
  moves.sort((a, b) => a.start - b.start);
  for (let index = moves.length - 1; index > 0; index--) {
    const [one, other] = [moves[index - 1]!, moves[index]!];
    const oneEnd = one.to + one.end - one.start;
    if (other.start !== one.end + 1 || other.to !== oneEnd + 1) continue;
    if (before[one.end] !== '\n' || after[oneEnd] !== '\n') continue;
    moves.splice(index - 1, 2, { ...one, end: other.end });
  }
}

function quotedFields(
  blocks: readonly Block[],
  moves: readonly TextMove[],
  quotations: readonly Quotation[]
): QuotedField[] {
  const torn = quotations.filter((quotation) => movedSpan(moves, quotation) === null);
  const byField = new Map<FormFieldId, Quotation[]>();
  for (const { fieldId, start, end } of blocks) {
    const here = torn.filter((quotation) => quotation.start < end && quotation.end > start);
    if (fieldId && here.length > 0) byField.set(fieldId, [...(byField.get(fieldId) ?? []), ...here]);
  }
  return Array.from(byField, ([fieldId, here]) => ({ fieldId, quotations: here }));
}
