import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { updateChosen } from '$lib/commands/findings/update-chosen';
import { addQuestion } from '$lib/commands/project/add-question';
import type { DocumentText } from '$lib/domain/document-text';
import { stances, type Stance } from '$lib/domain/evidence-link';
import type {
  CaseId,
  CodeId,
  DocumentId,
  EvidenceOverruleId,
  EvidenceRuleId,
  FindingId,
  QuotationId,
  TextId
} from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import { TestProject, testCoder, testNow } from '$lib/testing/test-project';
import { QuotationCases } from '../cases/quotation-cases';
import { projectEvidence } from '../evidence/evidence-of';
import { chosenQuotations } from './chosen-quotations';
import { contraryEvidence } from './contrary-evidence';
import { findingWarnings, projectWarnings } from './finding-warnings';

const findingId = 'finding-1' as FindingId;
const spoken = 'Ja dat is zo.';

/** Documents in which Ans and Bo take turns of thirteen characters each. */
class Study {
  readonly project = new TestProject();
  readonly texts = new Map<TextId, DocumentText>();
  readonly ans = this.person('Ans', 'ouder');
  readonly bo = this.person('Bo', 'buddy');
  readonly source;

  constructor() {
    const findText = (id: TextId) => this.texts.get(id);
    this.source = { findText, cases: new QuotationCases(findText) };
    this.project.run(addQuestion, { text: 'Wat?' });
    this.project.run(saveFinding, { id: findingId, questionId: this.target.id, statement: 'Zo is het' });
  }

  get target() {
    return { kind: 'question', id: this.project.model.list('questions')[0]!.id } as const;
  }

  person(name: string, role: string): CaseId {
    const id = `case-${name}` as CaseId;
    this.project.put('cases', { id, name, role, comment: '' });
    return id;
  }

  talk(): DocumentId {
    const labels = ['A', 'B', 'A', 'B', 'A', 'B'];
    const text = labels.map(() => spoken).join('\n');
    const id = this.project.document({ length: text.length });
    const document = this.project.model.get('documents', id);
    const speakers = [
      { label: 'A', caseId: this.ans, interviewer: false },
      { label: 'B', caseId: this.bo, interviewer: false }
    ];
    this.project.put('documents', { ...document, speakers });
    const turns = labels.map((speaker, index) => ({
      start: index * 14,
      end: index * 14 + 13,
      speaker,
      startMs: index * 1000,
      endMs: null,
      times: []
    }));
    this.texts.set(document.textId, { id: document.textId, documentId: id, text, turns, pages: [] });
    return id;
  }

  /** A quotation of the words `dat is` in a turn. */
  quote(documentId: DocumentId, turn: number, ...codeIds: CodeId[]): QuotationId {
    return this.project.quotation(documentId, turn * 14 + 3, turn * 14 + 9, ...codeIds);
  }

  choose(...ids: QuotationId[]) {
    const quotations = ids.map((quotationId) => {
      const { documentId, start, end } = this.project.model.get('quotations', quotationId);
      const { textId } = this.project.model.get('documents', documentId);
      return { quotationId, words: this.texts.get(textId)!.text.slice(start, end) };
    });
    this.project.run(chooseQuotations, { findingId, quotations });
  }

  chosen(index: number) {
    return this.project.model.chosenFor(findingId)[index]!;
  }

  get warnings() {
    const warnings = findingWarnings(this.project.model, findingId, this.source);
    expect(projectWarnings(this.project.model, this.source).get(findingId)).toEqual(warnings);
    return warnings;
  }
}

describe('a finding', () => {
  it('rests on nothing at first', () => {
    expect(new Study().warnings).toEqual([{ kind: 'no-quotations' }]);
  });

  it('rests on one case, whatever the number of quotations and documents', () => {
    const study = new Study();
    study.choose(study.quote(study.talk(), 0));
    expect(study.warnings).toEqual([{ kind: 'single-case', caseId: study.ans }]);
    study.choose(study.quote(study.talk(), 2));
    expect(study.warnings).toEqual([{ kind: 'single-case', caseId: study.ans }]);
    study.choose(study.quote(study.talk(), 1));
    expect(study.warnings.map(({ kind }) => kind)).toEqual(['over-quoted']);
  });

  it('rests on one document in which several speak', () => {
    const study = new Study();
    const talk = study.talk();
    study.choose(study.quote(talk, 0), study.quote(talk, 1));
    expect(study.warnings).toEqual([{ kind: 'single-document', documentId: talk }]);
  });

  it('is not heard through what speaks against it', () => {
    const study = new Study();
    const [one, other] = [study.quote(study.talk(), 0), study.quote(study.talk(), 1)];
    study.choose(one, other);
    expect(study.warnings).toEqual([]);
    study.project.run(updateChosen, { id: study.chosen(1).id, stance: 'contrary' });
    expect(study.warnings).toEqual([{ kind: 'single-case', caseId: study.ans }]);
    study.project.run(updateChosen, { id: study.chosen(0).id, stance: 'contrary' });
    expect(study.warnings).toEqual([]);
  });

  it('quotes one too often from more than half of three on; who speaks with others counts for a part', () => {
    const study = new Study();
    const [first, second] = [study.talk(), study.talk()];
    study.choose(study.quote(first, 0), study.quote(second, 0), study.quote(first, 1));
    expect(study.warnings).toEqual([{ kind: 'over-quoted', caseId: study.ans, share: 2 / 3 }]);
    study.choose(study.quote(second, 1));
    expect(study.warnings).toEqual([]);
    study.choose(study.project.quotation(second, 28, 55));
    expect(study.warnings).toEqual([]);
  });

  it('says nothing of who speaks, or of changed words, in texts that are not loaded', () => {
    const study = new Study();
    study.choose(study.quote(study.talk(), 0), study.quote(study.talk(), 2));
    study.project.run(updateChosen, { id: study.chosen(0).id, excerpt: 'iets anders' });
    study.texts.clear();
    expect(study.warnings).toEqual([]);
    expect(chosenQuotations(study.project.model, findingId, study.source)[0]).toMatchObject({
      words: 'dat is',
      shown: 'iets anders',
      check: null,
      change: 'none',
      time: null
    });
  });

  it('has an excerpt that is not the quotation, or has no word of it', () => {
    const study = new Study();
    study.choose(study.quote(study.talk(), 0), study.quote(study.talk(), 1));
    const { id } = study.chosen(0);
    const withExcerpt = (excerpt: string) => {
      study.project.run(updateChosen, { id, excerpt });
      return study.warnings;
    };
    expect(withExcerpt('dat was')).toEqual([{ kind: 'excerpt-differs', id, wrong: ['was'] }]);
    expect(withExcerpt('[het was zo]')).toEqual([{ kind: 'excerpt-differs', id, wrong: ['[het was zo]'] }]);
    expect(withExcerpt('[…] is')).toEqual([]);
  });
});

describe('a quotation that changed since it was chosen', () => {
  it('is told by its edges, also in a text that is not loaded', () => {
    const study = new Study();
    const quotation = study.quote(study.talk(), 0);
    study.choose(quotation, study.quote(study.talk(), 1));
    const { id } = study.chosen(0);
    study.project.run(resizeQuotation, { id: quotation, start: 3, end: 12 });
    expect(study.warnings).toEqual([{ kind: 'quotation-changed', id }]);
    expect(chosenQuotations(study.project.model, findingId, study.source)[0]).toMatchObject({
      change: 'bounds',
      words: 'dat is zo',
      shown: 'dat is zo'
    });
    study.texts.clear();
    expect(study.warnings).toEqual([{ kind: 'quotation-changed', id }]);
  });

  it('is told by its words in another text, not by where they stand in it', () => {
    const study = new Study();
    const talk = study.talk();
    const quotation = study.quote(talk, 0);
    study.choose(quotation, study.quote(study.talk(), 1));
    const document = study.project.model.get('documents', talk);
    const edited = (text: string, start: number) => {
      const id = `text-${text.length}` as TextId;
      study.texts.set(id, { ...study.texts.get(document.textId)!, id, text, turns: [] });
      study.project.put('documents', { ...document, textId: id, speakers: [], caseId: study.ans });
      const record = study.project.model.get('quotations', quotation);
      study.project.put('quotations', { ...record, start, end: start + 6 });
    };
    edited('Nou, ja, dat is zo.', 9);
    expect(study.warnings).toEqual([]);
    edited('Nou, ja, dit is zo!!', 9);
    expect(study.warnings).toEqual([{ kind: 'quotation-changed', id: study.chosen(0).id }]);
  });
});

describe('contrary evidence', () => {
  it('is left out when it is about the same codes and only support was chosen', () => {
    const study = new Study();
    const [trust, limit] = [study.project.code('Band'), study.project.code('Grens')];
    const [first, second] = [study.talk(), study.talk()];
    const [same, elsewhere] = [study.quote(first, 2, trust, limit), study.quote(second, 3, limit)];
    for (const quotationId of [same, elsewhere])
      study.project.run(linkEvidence, {
        places: [{ quotationId }],
        target: study.target,
        stance: 'contrary'
      });
    study.choose(study.quote(first, 0, trust), study.quote(second, 1));
    expect(study.warnings).toEqual([{ kind: 'contrary-left-out', quotationIds: [same] }]);
    study.choose(elsewhere);
    expect(study.chosen(2).stance).toBe('contrary');
    expect(study.warnings.map(({ kind }) => kind)).not.toContain('contrary-left-out');
  });

  it('is what the evidence of the project says is contrary, made or implied', () => {
    const stance = fc.constantFrom(...stances);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), stance)),
        fc.array(fc.tuple(fc.nat(2), stance)),
        fc.array(fc.nat(5)),
        (links, rules, overrules) => {
          const { project, target } = new Study();
          const parent = project.code('Boven');
          const codes = [parent, project.code('Onder', parent), project.code('Los')];
          const document = project.document();
          const quotations = Array.from({ length: 6 }, (_, index) =>
            project.quotation(document, index * 10, index * 10 + 5, codes[index % 4] ?? codes[0]!)
          );
          const put = (ruled: readonly [number, Stance][]) =>
            new Map(ruled).forEach((stance, index) =>
              project.put('evidenceRules', {
                id: `rule-${index}` as EvidenceRuleId,
                codeId: codes[index]!,
                target,
                stance,
                createdBy: testCoder,
                createdAt: testNow
              })
            );
          put(rules);
          for (const [index, stance] of links)
            project.run(linkEvidence, { places: [{ quotationId: quotations[index]! }], target, stance });
          for (const index of new Set(overrules))
            project.put('evidenceOverrules', {
              id: `overrule-${index}` as EvidenceOverruleId,
              quotationId: quotations[index]!,
              target,
              reason: '',
              coderId: testCoder,
              at: testNow
            });
          const expected = [...projectEvidence(project.model)].flatMap(([id, evidence]) =>
            evidence.get(evidenceTargetKey(target))?.stance === 'contrary' ? [id] : []
          );
          expect([...contraryEvidence(project.model, target.id)].sort()).toEqual(expected.sort());
        }
      ),
      { numRuns: 80 }
    );
  });
});
