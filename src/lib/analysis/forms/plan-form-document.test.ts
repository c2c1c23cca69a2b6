import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormEntry } from '$lib/domain/form';
import type { FormField } from '$lib/domain/form-template';
import type { FormFieldId } from '$lib/domain/ids';
import { movedSpan } from '$lib/model/moved-span';
import { quotationRecord } from '$lib/testing/test-project';
import { formText, type FormText } from './form-text';
import { planFormDocument } from './plan-form-document';

const words = { observer: 'Waarnemer', personName: (id: string) => id, timeZone: 'UTC' };

/** The text of a form by field: its name, and its lines. */
function textOf(filled: readonly (readonly [string, ...string[]])[]): FormText {
  const fields = filled.map(([name]): FormField => ({
    id: name as FormFieldId,
    name,
    prompt: '',
    kind: 'text',
    choices: [],
    withText: false
  }));
  const entries = filled.map(([name, ...lines]): FormEntry => ({
    fieldId: name as FormFieldId,
    text: lines.join('\n'),
    choiceIds: [],
    notes: []
  }));
  const form = { observer: 'Noor', date: null, caseIds: [], entries };
  return formText({ name: 'Kijkwijzer', documentKind: 'observation', fields }, form, words);
}

const quote = ({ text }: FormText, quoted: string) => {
  const start = text.indexOf(quoted);
  return quotationRecord(start, start + quoted.length);
};

describe('the document of a form that was filled in further', () => {
  it('keeps a field as it stands, also one the form no longer has, behind what it followed', () => {
    const before = textOf([
      ['Sfeer', 'Veel gelach'],
      ['Vragen', 'Wie?'],
      ['Overig', 'Niets']
    ]);
    const now = textOf([
      ['Overig', 'Toch iets'],
      ['Sfeer', 'Stil']
    ]);
    const quotations = [quote(before, 'Veel gelach'), quote(before, 'Wie?')];
    const asked = planFormDocument(before, now, quotations);
    expect(asked.quoted.map(({ fieldId }) => fieldId)).toEqual(['Sfeer', 'Vragen']);
    const kept = planFormDocument(
      before,
      now,
      quotations,
      new Set(asked.quoted.map(({ fieldId }) => fieldId))
    );
    expect(kept.text).toBe('Overig\nToch iets\nSfeer\nVeel gelach\nVragen\nWie?');
    expect(kept.quoted).toEqual([]);
    expect(kept.turns.map(({ start, end }) => kept.text.slice(start, end))).toEqual([
      'Overig',
      'Toch iets',
      'Sfeer',
      'Veel gelach',
      'Vragen',
      'Wie?'
    ]);
  });

  it('has every quotation on its very words, or says of which field it is, for any two fillings', () => {
    const line = fc.array(fc.constantFrom('veel', 'gelach', 'stil 🙂', 'en'), { minLength: 1, maxLength: 5 });
    const filling = fc
      .uniqueArray(fc.constantFrom('Sfeer', 'Vragen', 'Overig', 'Houding'), { minLength: 1 })
      .chain((names) =>
        fc.tuple(
          ...names.map((name) => fc.array(line, { maxLength: 3 }).map((lines) => [name, lines] as const))
        )
      )
      .map((fields) =>
        textOf(fields.map(([name, lines]) => [name, ...lines.map((parts) => parts.join(' '))]))
      );
    const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(filling, filling, fc.array(span), fc.boolean(), (before, now, spans, isKept) => {
        const { length } = before.text;
        const quotations = spans
          .filter(([start]) => start < length)
          .map(([start, size], index) => quotationRecord(start, Math.min(length, start + size), index + 1));
        const kept = isKept ? new Set(['Sfeer' as FormFieldId]) : undefined;
        const plan = planFormDocument(before, now, quotations, kept);
        const torn = new Set(plan.quoted.flatMap((field) => field.quotations));
        for (const quotation of quotations) {
          const moved = movedSpan(plan.moves, quotation);
          expect(moved === null).toBe(torn.has(quotation));
          if (moved)
            expect(plan.text.slice(moved.start, moved.end)).toBe(
              before.text.slice(quotation.start, quotation.end)
            );
        }
        let reached = -1;
        for (const { start, end } of plan.turns) {
          expect(start).toBe(reached + 1);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(Math.max(0, reached)).toBe(plan.text.length);
        if (!kept) expect(plan.text).toBe(now.text);
      })
    );
  });
});
