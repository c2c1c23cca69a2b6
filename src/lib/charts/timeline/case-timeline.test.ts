import { describe, expect, it } from 'vitest';
import { caseTrace } from '$lib/analysis/cases/case-trace';
import { renamedTimeline } from '$lib/analysis/timeline/renamed-timeline';
import { studyTimeline } from '$lib/analysis/timeline/study-timeline';
import { setConsent } from '$lib/commands/cases/set-consent';
import type { ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { caseTraceTable } from '$lib/exchange/cases/case-trace-table';
import { outsideNamesFor } from '$lib/exchange/report/outside-names';
import { caseTimelineWords } from '$lib/messages/case-timeline-words';
import { caseTraceWords } from '$lib/messages/case-trace-words';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { testNow, TestProject } from '$lib/testing/test-project';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import type { Mark } from '../figure/figure';
import { fittingView } from './fitting-view';
import { timelineFigure } from './timeline-figure';
import { timelineLayout } from './timeline-layout';

const translate = createTranslator('nl', nl);
const questionnaireId = 'questionnaire-1' as QuestionnaireId;
const today = '2026-09-01';

/** A case with one document and a checklist at moments a month apart; null: not filled in then, NaN: left open. */
function study(...scores: (number | null)[]) {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  const { model } = project;
  const person = model.list('cases')[0]!;
  project.put('questionnaires', { ...model.get('questionnaires', questionnaireId), scales: [] });
  scores.forEach((value, index) => {
    const id = `m${index}` as MomentId;
    const date = `2026-0${index + 1}-15`;
    const name = `Avond ${index + 1}`;
    project.put('moments', {
      id,
      questionnaireId,
      name,
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
  const timeline = () => studyTimeline(model, { today, caseId: person.id });
  const draw = (shown = timeline(), name = person.name) => {
    const words = caseTimelineWords(translate, 'nl', { trace: trace(), timeline: shown, today, name });
    const lines = trace().scores.map((one) => ({ questionnaireId: one.questionnaire.id, lines: one.lines }));
    const view = fittingView(shown, today);
    return timelineFigure(timelineLayout(shown, { width: 900, view, today, words, scores: lines }), words);
  };
  return { project, person, trace, timeline, draw };
}

const lines = (marks: readonly Mark[]) =>
  marks.flatMap((mark) =>
    mark.kind === 'path' && mark.stroke === 'accent' && mark.strokeWidth === 2 ? [mark.d] : []
  );
const pointCount = (d: string) => d.split(/[ML]/).length - 1;

describe('the trace of one person on the time axis', () => {
  it('never runs a line over a moment without a score', () => {
    // The record the checklist begins with is of another moment, before these.
    const { draw } = study(4, 5, null, 6, NaN, 7, 8);
    expect(lines(draw().figure.marks).map(pointCount)).toEqual([2, 2]);
  });

  it('has a place for each dated thing of the person within the picture', () => {
    const { project, person, draw } = study(4, 5);
    project.run(setConsent, { caseIds: [person.id], state: 'given', date: '2026-02-01' });
    const { places, figure } = draw();
    const keys = places.flatMap(({ itemKeys }) => itemKeys);
    expect(keys).toEqual(expect.arrayContaining([`consent:${person.id}`, 'response:r0', 'event:event-1']));
    for (const { x, y, width, height } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(figure.width);
      expect(y + height).toBeLessThanOrEqual(figure.height);
    }
  });

  it('names nobody when it is to leave the project', () => {
    const { project, person: nameless, trace, timeline, draw } = study(4);
    const person = { ...nameless, name: 'Samira' };
    project.put('cases', person);
    project.put('events', { ...project.model.list('events')[0]!, name: 'Samira en een ouder' });
    const names = outsideNamesFor(project.model, { translate });
    const name = names.ofCase(person.id);
    const { figure, places } = draw(renamedTimeline(timeline(), names.clean), name);
    const texts = figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    const table = caseTraceTable(trace(), caseTraceWords(translate, 'nl', name));
    const said = JSON.stringify([texts, figure.title, figure.description, places, table]);
    expect(said).toContain(name);
    expect(said).not.toMatch(new RegExp(`\\b${person.name}\\b`));
  });
});
