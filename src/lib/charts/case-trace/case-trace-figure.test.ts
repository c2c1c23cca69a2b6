import { describe, expect, it } from 'vitest';
import { caseTrace } from '$lib/analysis/cases/case-trace';
import { setConsent } from '$lib/commands/cases/set-consent';
import { saveCase } from '$lib/commands/cases/save-case';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { caseTraceTable } from '$lib/exchange/cases/case-trace-table';
import { caseTraceWords } from '$lib/messages/case-trace-words';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { testNow, TestProject } from '$lib/testing/test-project';
import type { Mark } from '../figure/figure';
import { caseTraceFigure } from './case-trace-figure';
import { packed } from './packed';

const translate = createTranslator('nl', nl);
const questionnaireId = 'questionnaire-1' as QuestionnaireId;

/** A case with one document and a checklist at moments a month apart; null: not filled in then, NaN: left open. */
function study(...scores: (number | null)[]) {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  const { model } = project;
  const person = model.list('cases')[0]!;
  const questionnaire = model.get('questionnaires', questionnaireId);
  project.put('questionnaires', { ...questionnaire, scales: [] });
  scores.forEach((value, index) => {
    const id = `m${index}` as MomentId;
    const date = `2026-0${index + 1}-15`;
    project.put('moments', {
      id,
      questionnaireId,
      name: `Avond ${index + 1}`,
      order: 10 + index,
      date,
      phaseId: null,
      population: null
    });
    if (value === null) return;
    const itemId = 'item-1' as ItemId;
    project.put('responses', {
      id: `r${index}` as ResponseId,
      questionnaireId,
      momentId: id,
      caseId: person.id,
      respondent: person.name,
      date: null,
      answers: [Number.isNaN(value) ? { itemId, value: null, missing: 'blank' } : { itemId, value }],
      comment: '',
      source: null,
      at: testNow
    });
  });
  const trace = () => caseTrace(model, person.id, () => undefined)!;
  const draw = () => {
    const made = trace();
    return caseTraceFigure(made, caseTraceWords(translate, 'nl', made, 'buddy 1').figure);
  };
  return { project, person, trace, draw };
}

const lines = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke === 'accent' ? [mark.d] : []));
const pointCount = (d: string) => d.split(/[ML]/).length - 1;

describe('the picture of a trace', () => {
  it('never runs a line over a moment without a score', () => {
    // The record the checklist begins with is of another moment, before these.
    const { draw } = study(4, 5, null, 6, NaN, 7, 8);
    expect(lines(draw()!.figure.marks).map(pointCount)).toEqual([2, 2]);
  });

  it('has a place for each dated thing, in order of time, that says what it is', () => {
    const { project, person, draw } = study(4, 5);
    project.run(setConsent, { caseIds: [person.id], state: 'given', date: '2026-02-01' });
    const { places, figure } = draw()!;
    expect(places.map(({ target }) => target.kind).filter((kind) => kind === 'consent')).toHaveLength(1);
    const xs = places.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    for (const { x, y, width, height } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(figure.width);
      expect(y + height).toBeLessThanOrEqual(figure.height);
    }
  });

  it('names nobody when it is to leave the project', () => {
    const { person, trace, draw } = study(4);
    const texts = draw()!.figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    const table = caseTraceTable(trace(), caseTraceWords(translate, 'nl', trace(), 'buddy 1').table);
    const said = JSON.stringify([texts, draw()!.figure.title, draw()!.figure.description, table]);
    expect(said).toContain('buddy 1');
    expect(said).not.toContain(`"${person.name}`);
  });

  it('is not there for a case of which nothing has a date', () => {
    const project = new TestProject();
    project.run(saveCase, { id: 'leeg' as CaseId, name: 'Leeg', role: '', comment: '' });
    const trace = caseTrace(project.model, 'leeg' as CaseId, () => undefined)!;
    expect(caseTraceFigure(trace, caseTraceWords(translate, 'nl', trace, 'x').figure)).toBeNull();
    expect(caseTrace(project.model, 'weg' as CaseId, () => undefined)).toBeNull();
  });
});

it('puts spans that overlap in rows of their own', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 5, end: 15 },
    { start: 10, end: 20 },
    { start: 30, end: 40 }
  ];
  expect(packed(spans)).toEqual([0, 1, 0, 0]);
});
