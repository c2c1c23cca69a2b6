import { describe, expect, it } from 'vitest';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { deleteDocuments } from '$lib/commands/documents/delete-documents';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, QuotationId, TextId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { countInReport } from './count-in-report';
import type { SealedReport } from './read-seal';
import { sealQuotation } from './seal';
import { verifyReport, type VerifiedReport } from './verify-report';

const words =
  'Onderzoeker: Hoe ging het? Buddy: Nou, je moet het project 🙂 voortdurend op je netvlies hebben. Dat kost tijd. Buddy: Ja.';

/** A study of one interview with three quotations, and a report that prints them. */
class Study {
  readonly project = new TestProject();
  readonly texts = new Map<string, DocumentText>();
  readonly documentId: DocumentId;

  constructor(text = words) {
    this.documentId = this.add(text);
  }

  add(text: string): DocumentId {
    const textId = `text-${this.texts.size}` as TextId;
    const documentId = this.project.document({ textId, length: text.length });
    this.texts.set(textId, { id: textId, documentId, text, turns: [], pages: [] });
    return documentId;
  }

  /** Marks the words where they first stand. */
  quote(span: string, documentId = this.documentId): QuotationId {
    const { textId } = this.project.model.get('documents', documentId);
    const start = this.texts.get(textId)!.text.indexOf(span);
    return this.project.quotation(documentId, start, start + span.length, this.project.code(`over ${span}`));
  }

  /** Gives the document another text, without moving its quotations. */
  retype(text: string): void {
    const document = this.project.model.get('documents', this.documentId);
    const textId = `retyped-${this.texts.size}` as TextId;
    this.texts.set(textId, { id: textId, documentId: document.id, text, turns: [], pages: [] });
    this.project.put('documents', { ...document, textId, length: text.length });
  }

  async report(quoted: { id: QuotationId; shown: string }[], text?: string): Promise<SealedReport> {
    const { model } = this.project;
    const quotations = quoted.map(({ id, shown }) => {
      const quotation = model.get('quotations', id);
      const document = model.get('documents', quotation.documentId);
      return sealQuotation({ quotation, document, text: this.texts.get(document.textId)!, shown });
    });
    const printed = text ?? quoted.map(({ shown }) => `“${shown}” (buddy)`).join('\n');
    const seal = {
      format: 'kerncode-report' as const,
      version: 1 as const,
      project: { id: model.project.id, name: model.project.name },
      madeAt: '2026-11-20T09:30:00.000Z',
      quotations: await Promise.all(quotations)
    };
    return { seal: countInReport(seal, printed), text: printed };
  }

  verify(report: SealedReport): Promise<VerifiedReport> {
    return verifyReport(report, this.project.model, (id) => this.texts.get(id));
  }
}

const long = 'je moet het project 🙂 voortdurend op je netvlies hebben';
const statuses = ({ quotations }: VerifiedReport) => quotations.map(({ status }) => status);

describe('verifying a report', () => {
  it('finds every quotation as it was when nothing changed', async () => {
    const study = new Study();
    const [first, second] = [study.quote(long), study.quote('Dat kost tijd.')];
    const result = await study.verify(
      await study.report([
        { id: first, shown: 'je moet het project […] op je netvlies hebben' },
        { id: second, shown: 'Dat kost tijd.' },
        { id: second, shown: '' }
      ])
    );
    expect(statuses(result)).toEqual(['matches', 'matches', 'matches']);
    expect(result.counts).toMatchObject({ matches: 3, changed: 0 });
    expect(result.sameProject).toBe(true);
  });

  it('says that the words are still there when a quotation has other bounds', async () => {
    const study = new Study();
    const id = study.quote(long);
    const report = await study.report([{ id, shown: 'je moet […] op je netvlies hebben' }]);
    const { start, end } = study.project.model.get('quotations', id);
    study.project.run(resizeQuotation, { id, start: start + 8, end });
    const [quotation] = (await study.verify(report)).quotations;
    expect(quotation).toMatchObject({
      status: 'moved',
      found: { start, end },
      textChanged: false,
      wordsNow: 'het project 🙂 voortdurend op je netvlies hebben'
    });
  });

  it('finds the words elsewhere in a text that changed, also those of an excerpt', async () => {
    const study = new Study();
    const id = study.quote(long);
    const other = study.quote('Dat kost tijd.');
    const report = await study.report([
      { id, shown: '[…] op je netvlies hebben' },
      { id: other, shown: 'Dat kost tijd.' }
    ]);
    const text = `Ingevoegd vooraf. ${words}`;
    study.retype(text);
    const { quotations } = await study.verify(report);
    expect(quotations[0]).toMatchObject({
      status: 'moved',
      textChanged: true,
      found: { start: text.indexOf(long), end: text.indexOf(long) + long.length }
    });
    expect(quotations[1]).toMatchObject({ status: 'moved', found: { start: text.indexOf('Dat kost') } });
  });

  it('shows the other words of a quotation whose words stand nowhere any more', async () => {
    const study = new Study();
    const id = study.quote('Dat kost tijd.');
    const report = await study.report([{ id, shown: 'Dat kost tijd.' }]);
    study.retype(words.replace('Dat kost tijd.', 'Dat kost geld.'));
    const [quotation] = (await study.verify(report)).quotations;
    expect(quotation).toMatchObject({ status: 'changed', wordsNow: 'Dat kost geld.', found: null });
  });

  it('tells a quotation that is gone from a document that is gone', async () => {
    const study = new Study();
    const other = study.add('Nog een gesprek, over rust.');
    const [gone, lost] = [study.quote('Dat kost tijd.'), study.quote('over rust', other)];
    const report = await study.report([
      { id: gone, shown: 'Dat kost tijd.' },
      { id: lost, shown: 'over rust' }
    ]);
    study.project.run(deleteQuotations, { ids: [gone] });
    study.project.run(deleteDocuments, { ids: [other] });
    const result = await study.verify(report);
    expect(statuses(result)).toEqual(['quotation-gone', 'document-gone']);
    expect(result.quotations[0]).toMatchObject({
      found: { start: words.indexOf('Dat kost') },
      wordsNow: null
    });
    expect(result.sameProject).toBe(true);
  });

  it('sees that the report says other words than it went out with', async () => {
    const study = new Study();
    const [first, second] = [study.quote(long), study.quote('Dat kost tijd.')];
    const report = await study.report([
      { id: first, shown: long },
      { id: second, shown: 'Dat kost tijd.' }
    ]);
    const text = report.text.replace('voortdurend', 'af en toe');
    const [edited, kept] = (await study.verify({ ...report, text })).quotations;
    expect(edited).toMatchObject({
      status: 'edited-in-report',
      inProject: 'matches',
      printed: { before: 1, now: 0 }
    });
    expect(kept).toMatchObject({ status: 'matches' });
  });

  it('sees words that were replaced in the whole file, the seal included', async () => {
    const study = new Study();
    const id = study.quote('Dat kost tijd.');
    const { seal, text } = await study.report([{ id, shown: 'Dat kost tijd.' }]);
    const replace = (words: string) => words.replaceAll('kost tijd', 'kost geld');
    const edited: SealedReport = {
      text: replace(text),
      seal: { ...seal, quotations: seal.quotations.map((one) => ({ ...one, shown: replace(one.shown) })) }
    };
    const [quotation] = (await study.verify(edited)).quotations;
    expect(quotation).toMatchObject({ status: 'edited-in-report', inProject: 'matches' });
  });

  it('sees an edit in one of the two places where words are printed', async () => {
    const study = new Study();
    const id = study.quote('Dat kost tijd.');
    const report = await study.report(
      [{ id, shown: 'Dat kost tijd.' }],
      'Dat kost tijd.\nBijlage: Dat kost tijd.'
    );
    const text = 'Dat kost veel tijd.\nBijlage: Dat kost tijd.';
    const [quotation] = (await study.verify({ ...report, text })).quotations;
    expect(quotation).toMatchObject({ status: 'edited-in-report', printed: { before: 2, now: 1 } });
  });

  it('takes other quotation marks, white space and dashes for the same words', async () => {
    const study = new Study('Hij zei: "het is’n kwestie - van   tijd…"');
    const id = study.quote('"het is’n kwestie - van   tijd…"');
    const report = await study.report([{ id, shown: '"het is’n kwestie - van   tijd…"' }]);
    const text = "“het is'n kwestie – van\n\u00A0tijd...”";
    expect(statuses(await study.verify({ ...report, text }))).toEqual(['matches']);
  });

  it('knows the quotations in another project by the words of the document and their number', async () => {
    const study = new Study();
    const [first, second] = [study.quote(long), study.quote('Dat kost tijd.')];
    const report = await study.report([
      { id: first, shown: long },
      { id: second, shown: 'Dat kost tijd.' }
    ]);
    const copy = new Study('Iets heel anders.');
    const unknown: SealedReport = {
      ...report,
      seal: {
        ...report.seal,
        project: { id: 'project-2', name: 'Andere studie' },
        quotations: report.seal.quotations.map((sealed) => ({
          ...sealed,
          quotationId: `other-${sealed.quotationId}` as QuotationId
        }))
      }
    };
    const strange = await copy.verify(unknown);
    expect(strange.sameProject).toBe(false);
    expect(statuses(strange)).toEqual(['document-gone', 'document-gone']);
    const added = copy.add(words);
    copy.quote(long, added);
    const known = await copy.verify(unknown);
    expect(known.quotations[0]).toMatchObject({ status: 'matches', document: { id: added } });
    expect(statuses(known)).toEqual(['matches', 'quotation-gone']);
  });
});
