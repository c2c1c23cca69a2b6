import { describe, expect, it } from 'vitest';
import { setAttributeValues } from '$lib/commands/cases/set-attribute-values';
import { saveCase } from '$lib/commands/cases/save-case';
import { importResponses } from '$lib/commands/responses/import-responses';
import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import type { AttributeId, CaseId, QuestionnaireId } from '$lib/domain/ids';
import type { MappedItem } from '$lib/domain/response-mapping';
import { invertChange } from '$lib/model/invert-change';
import { projectAsData } from '$lib/testing/project-as-data';
import { TestProject } from '$lib/testing/test-project';
import type { IncomingResponse, IncomingResponses } from './incoming-responses';
import { planResponseImport } from './plan-response-import';
import { correctionKey, type RespondentChoice, type ResponseImportChoices } from './response-import-plan';
import { suggestRespondents } from './suggest-respondents';

function item(number: string, fields: Partial<MappedItem> = {}): MappedItem {
  return {
    number,
    text: `Vraag ${number}`,
    competence: '',
    kind: 'scale',
    parent: null,
    scale: { min: 1, max: 10, step: 1, labels: [] },
    reversed: false,
    choices: [],
    withText: false,
    ...fields
  };
}

const choice = { scale: null, kind: 'multiple-choice' } as const;
const items = [
  item('1'),
  item('2', { kind: 'heading', scale: null }),
  item('2a', { parent: '2' }),
  item('3', { ...choice, choices: ['School', 'Thuis'] }),
  item('4', { kind: 'text', scale: null })
];

/** `null` is empty, `'-'` does not apply. */
function answer(number: string, value: ImportedAnswer['value']): ImportedAnswer {
  const missing = value === null ? 'blank' : value === '-' ? 'not-applicable' : null;
  return { item: number, value: missing ? null : value, missing, text: null, found: null };
}

let lastRow = 1;
function response(
  respondent: string,
  moment: string,
  answers: Record<string, ImportedAnswer['value']>,
  fields: Partial<IncomingResponse> = {}
): IncomingResponse {
  return {
    respondent,
    isAnonymous: false,
    responseId: null,
    moment,
    date: null,
    role: null,
    attributes: [],
    answers: Object.entries(answers).map(([number, value]) => answer(number, value)),
    sheet: 'Blad1',
    row: (lastRow += 1),
    ...fields
  };
}

function file(...responses: IncomingResponse[]): IncomingResponses {
  const names = new Set(responses.flatMap((one) => (one.isAnonymous ? [] : [one.respondent])));
  return {
    items,
    moments: [...new Set(responses.map(({ moment }) => moment))],
    respondents: Array.from(names, (name) => ({ name, resembles: [] })),
    responses
  };
}

const anonymous = (moment: string, row: number, answers: Record<string, ImportedAnswer['value']>) =>
  response(`#${row}`, moment, answers, { isAnonymous: true, row });

class Import {
  readonly project = new TestProject();

  plan(incoming: IncomingResponses, choices: Partial<ResponseImportChoices> = {}) {
    const { model } = this.project;
    const id = this.questionnaireId;
    const suggested = suggestRespondents(model, id, incoming.respondents);
    return planResponseImport(model, id, incoming, {
      fileName: 'lijst.csv',
      name: 'Wat kan ik al?',
      respondents: new Map(suggested.map(({ name, choice: who }) => [name, who])),
      changed: 'fill',
      byResponse: new Map(),
      duplicates: 'first',
      corrections: new Map(),
      mapping: null,
      ...choices
    });
  }

  take(incoming: IncomingResponses, choices: Partial<ResponseImportChoices> = {}) {
    return this.project.run(importResponses, this.plan(incoming, choices).intent);
  }

  /** What is planned: how many are new, the same, changed and left out. */
  counts(incoming: IncomingResponses, choices: Partial<ResponseImportChoices> = {}) {
    const { fresh, same, changed, skipped } = this.plan(incoming, choices);
    return [fresh.length, same.length, changed.length, skipped.length];
  }

  get questionnaireId(): QuestionnaireId | null {
    return this.project.model.list('questionnaires')[0]?.id ?? null;
  }

  /** Respondent, moment and answers by number of everything stored. */
  stored() {
    const { model } = this.project;
    return model
      .list('responses')
      .map(({ respondent, caseId, momentId, answers }) => [
        caseId ? model.get('cases', caseId).name : respondent,
        model.get('moments', momentId).name,
        Object.fromEntries(
          answers.map((one) => [
            model.get('items', one.itemId).number,
            one.value ?? ('missing' in one && one.missing)
          ])
        )
      ]);
  }

  person(name: string, pseudonym = ''): CaseId {
    const id = `case-${name}` as CaseId;
    this.project.run(saveCase, { id, name, pseudonym, role: '', comment: '' });
    return id;
  }
}

const evenings = () =>
  file(
    response('Anna', 'Avond 1', { '1': 6, '2a': 7, '3': ['Thuis', 'School'], '4': 'Beter luisteren' }),
    response('Bram', 'Avond 1', { '1': 5, '2a': null, '3': [], '4': null }),
    response('Anna', 'Avond 2', { '1': 8, '2a': 7 })
  );

describe('planResponseImport', () => {
  it('makes a questionnaire with its items, moments, cases and responses in one step', () => {
    const imported = new Import();
    const { model } = imported.project;
    const before = projectAsData(model);
    const change = imported.take(evenings());
    expect(change.params).toEqual({ name: 'Wat kan ik al?', count: 3, added: 3, changed: 0 });
    expect(
      model.itemsOf(imported.questionnaireId!).map(({ number, parentId }) => [number, !parentId])
    ).toEqual([
      ['1', true],
      ['2', true],
      ['2a', false],
      ['3', true],
      ['4', true]
    ]);
    expect(model.list('cases').map(({ name }) => name)).toEqual(['Anna', 'Bram']);
    expect(imported.stored()).toEqual([
      ['Anna', 'Avond 1', { '1': 6, '2a': 7, '3': ['c1', 'c2'], '4': 'Beter luisteren' }],
      ['Bram', 'Avond 1', { '1': 5, '2a': 'blank', '3': [], '4': 'blank' }],
      ['Anna', 'Avond 2', { '1': 8, '2a': 7 }]
    ]);
    imported.project.take(invertChange(change, 'undo' as never, change.at));
    expect({ ...projectAsData(model), counters: [] }).toEqual({ ...before, counters: [] });
  });

  it('has nothing to do when the same file comes again', () => {
    const imported = new Import();
    imported.take(evenings());
    const again = imported.plan(evenings());
    expect([again.fresh.length, again.same.length, again.changed.length, again.isEmpty]).toEqual([
      0,
      3,
      0,
      true
    ]);
    expect(
      importResponses(imported.project.model, again.intent, imported.project.context).operations
    ).toEqual([]);
  });

  it('takes what was missing, and what differs only when asked; an empty cell erases nothing', () => {
    const imported = new Import();
    imported.take(evenings());
    const next = file(
      response('Anna', 'Avond 1', { '1': 7, '2a': null, '3': ['School', 'Thuis'], '4': '-' }),
      response('Bram', 'Avond 1', { '2a': 4 })
    );
    const { changed, same } = imported.plan(next);
    expect(same).toEqual([]);
    expect(changed.map(({ who, changes }) => [who, changes])).toMatchObject([
      [
        'Anna',
        [
          { item: '1', before: { value: 6 }, after: { value: 7 }, applies: false },
          {
            item: '4',
            before: { value: 'Beter luisteren' },
            after: { missing: 'not-applicable' },
            applies: false
          }
        ]
      ],
      ['Bram', [{ item: '2a', before: { missing: 'blank' }, after: { value: 4 }, applies: true }]]
    ]);
    imported.take(next);
    expect(imported.stored()[0]![2]).toMatchObject({ '1': 6 });
    expect(imported.stored()[1]![2]).toMatchObject({ '1': 5, '2a': 4 });
    imported.take(next, { changed: 'take' });
    expect(imported.stored()[0]![2]).toEqual({ '1': 7, '2a': 7, '3': ['c1', 'c2'], '4': 'not-applicable' });
    expect(imported.counts(next)).toEqual([0, 2, 0, 0]);
  });

  it('knows nameless responses again by what the tool calls them, by their answers, and by their row', () => {
    const imported = new Import();
    const named = (id: string, score: number) =>
      response(id, 'Meting', { '1': score }, { isAnonymous: true, responseId: id });
    const survey = file(
      named('R_1', 4),
      anonymous('Meting', 2, { '1': 6, '4': 'a' }),
      anonymous('Meting', 3, { '1': 6, '4': 'a' }),
      anonymous('Meting', 4, { '1': 3, '4': 'b', '2a': 5 })
    );
    imported.take(survey);
    expect(imported.project.model.count('cases')).toBe(0);
    expect(imported.counts(survey)).toEqual([0, 4, 0, 0]);
    const moved = file(
      anonymous('Meting', 2, { '1': 9, '4': 'c' }),
      anonymous('Meting', 3, { '1': 6, '4': 'a' }),
      anonymous('Meting', 4, { '1': 3, '4': 'b', '2a': 6 }),
      anonymous('Meting', 5, { '1': 6, '4': 'a' }),
      named('R_1', 5),
      // Another person with the same answers as somebody else.
      named('R_2', 4)
    );
    const plan = imported.plan(moved);
    expect(plan.fresh.map(({ incoming }) => incoming.respondent)).toEqual(['#2', 'R_2']);
    expect(plan.same.map(({ incoming }) => incoming.row)).toEqual([3, 5]);
    expect(plan.changed.map(({ who }) => who)).toEqual(['#4', 'R_1']);
  });

  it('takes two rows of one person at one moment together, and says when they differ', () => {
    const imported = new Import();
    const rows = file(
      response('Anna', 'Avond 1', { '1': 6 }),
      response('anna', 'Avond 1', { '2a': 7 }),
      response('Anna', 'Avond 1', { '1': 8 })
    );
    const plan = imported.plan(rows);
    expect([plan.fresh.length, plan.skipped.map(({ reason }) => reason)]).toEqual([1, ['twice']]);
    imported.take(rows, { duplicates: 'last' });
    expect(imported.stored()).toEqual([['Anna', 'Avond 1', { '1': 8, '2a': 7 }]]);
  });

  it('leaves out empty responses and people, with the moments only they have', () => {
    const imported = new Import();
    const plan = imported.plan(
      file(
        response('Anna', 'Avond 1', { '1': 6 }),
        response('Anna', 'Avond 2', { '1': null }),
        response('Bram', 'Avond 3', { '1': 6 })
      ),
      {
        respondents: new Map<string, RespondentChoice>([
          ['Anna', 'new-case'],
          ['Bram', 'skip']
        ])
      }
    );
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(['empty', 'respondent-left-out']);
    expect([plan.newMoments, plan.newCases]).toEqual([['Avond 1'], ['Anna']]);
  });

  it('puts a response under its case when that is known later', () => {
    const imported = new Import();
    const score = file(response('Anna', 'Avond 1', { '1': 6 }));
    imported.take(score, { respondents: new Map([['Anna', 'anonymous']]) });
    const caseId = imported.person('Anna de Wit');
    const respondents = new Map([['Anna', { caseId }]]);
    expect(imported.plan(score, { respondents }).changed).toMatchObject([
      { changes: [{ kind: 'case', after: 'Anna de Wit', applies: true }] }
    ]);
    imported.take(score, { respondents });
    expect(imported.project.model.responsesBy(caseId)).toHaveLength(1);
    // From now on it is remembered who Anna is.
    expect(imported.plan(score)).toMatchObject({ isEmpty: true, same: [{ who: 'Anna de Wit' }] });
  });

  it('gives cases what is not known of them yet, and says what nobody can be given', () => {
    const imported = new Import();
    const caseId = imported.person('Anna');
    const told = (role: string, school: string) => ({
      role,
      attributes: [{ name: 'School', kind: 'choice' as const, value: school }]
    });
    const rows = file(response('Anna', 'Avond 1', { '1': 6 }, told('buddy', 'De Wilg')), {
      ...anonymous('Avond 1', 3, { '1': 6 }),
      ...told('', 'De Eik')
    });
    expect(imported.plan(rows).lostAttributes).toBe(1);
    imported.take(rows);
    const [school] = imported.project.model.list('attributes');
    expect(imported.project.model.get('cases', caseId)).toMatchObject({
      role: 'buddy',
      attributes: [{ attributeId: school!.id, value: 'De Wilg' }]
    });
    expect(imported.plan(rows)).toMatchObject({ isEmpty: true, caseChanges: [] });
    imported.project.run(setAttributeValues, {
      caseIds: [caseId],
      attributeId: school!.id as AttributeId,
      value: null
    });
    expect(imported.plan(rows).caseChanges).toMatchObject([
      { field: 'School', after: 'De Wilg', applies: true }
    ]);
  });

  it('adds choices the items do not have, and takes an answer put right by hand', () => {
    const imported = new Import();
    imported.take(evenings());
    const next = response('Bram', 'Avond 2', { '1': null, '3': ['Thuis', 'Buurt'] });
    const plan = imported.plan(file(next), { corrections: new Map([[correctionKey(next, '1'), 7]]) });
    expect(plan.newChoices).toEqual([{ item: '3', labels: ['Buurt'] }]);
    imported.project.run(importResponses, plan.intent);
    expect(imported.stored().at(-1)).toEqual(['Bram', 'Avond 2', { '1': 7, '3': ['c2', 'c3'] }]);
  });

  it('widens a scale for answers that were accepted though they lie off it', () => {
    const imported = new Import();
    imported.take(evenings());
    const next = file(response('Bram', 'Avond 2', { '1': 7.5, '2a': 11 }));
    const plan = imported.plan(next);
    expect(
      plan.widenedScales.map(({ item: number, after }) => [number, after.min, after.max, after.step])
    ).toEqual([
      ['1', 1, 10, 0.5],
      ['2a', 1, 11, 1]
    ]);
    imported.project.run(importResponses, plan.intent);
    expect(imported.stored().at(-1)![2]).toEqual({ '1': 7.5, '2a': 11 });
    expect(imported.plan(next).isEmpty).toBe(true);
    expect(imported.plan(file(response('Bram', 'Avond 1', { '2a': 6.5 }))).changed).toMatchObject([
      { changes: [{ after: { value: 6.5 }, applies: true }] }
    ]);
  });

  it('keeps how the file was read, once', () => {
    const imported = new Import();
    const mapping = { layout: 'wide', columns: [] } as never;
    for (let time = 0; time < 2; time += 1)
      imported.take(evenings(), { mapping: { name: 'Elke avond', mapping } });
    expect(imported.project.model.list('questionnaires')[0]!.mappings).toEqual([
      { name: 'Elke avond', mapping }
    ]);
  });
});

describe('suggestRespondents', () => {
  const because = (names: string[], prepare: (imported: Import) => void) => {
    const imported = new Import();
    prepare(imported);
    const respondents = names.map((name) => ({ name, resembles: [] }));
    return suggestRespondents(imported.project.model, null, respondents).map((one) => [
      one.because,
      typeof one.choice === 'object' ? one.choice.caseId : one.choice,
      one.similar.map((similar) => similar.case.name)
    ]);
  };

  it('finds cases by name, pseudonym and spelling, and asks when it is not sure', () => {
    const names = ['anna  de wit', 'Bo', 'Zoe Maas', 'Maas, Zoë', 'A. de Wit', 'Anna de Witt', 'Kees', 'R12'];
    expect(
      because(names, (imported) => {
        imported.person('Anna de Wit');
        imported.person('Bram', 'Bo');
        imported.person('Zoë Maas');
      })
    ).toEqual([
      ['name', 'case-Anna de Wit', []],
      ['pseudonym', 'case-Bram', []],
      ['spelling', 'case-Zoë Maas', []],
      ['spelling', 'case-Zoë Maas', []],
      ['new', 'new-case', ['Anna de Wit']],
      ['new', 'new-case', ['Anna de Wit']],
      ['new', 'new-case', []],
      ['no-name', 'anonymous', []]
    ]);
  });

  it('makes no cases of a crowd of names nobody has', () => {
    const crowd = Array.from(
      { length: 101 },
      (_, at) => `Buurt ${String.fromCodePoint(0x61 + (at % 26)).repeat(2 + at)}`
    );
    const choices = because([...crowd, 'Anna'], (imported) => imported.person('Anna')).map(([, who]) => who);
    expect(new Set(choices)).toEqual(new Set(['anonymous', 'case-Anna']));
  });
});
