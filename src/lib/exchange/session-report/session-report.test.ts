import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import { loadReportLabels } from '$lib/messages/report-labels';
import { errorCodeOf } from '$lib/testing/error-code';
import { reportToMarkdown } from '../report/report-to-markdown';
import { buildReport } from '../report/build-report';
import { exampleReport, namesInside, reportMadeAt } from '../report/testing/example-report';
import { buildSessionReport } from './build-session-report';
import { exportSessionReport } from './export-session-report';
import { measuredSentence } from './parts/methods';
import { SessionAccount } from './session-account';
import { comparedStudy, discussedStudy, exampleSessionId } from './testing/example-session';

const usual = discussedStudy();

async function account(language: 'nl' | 'en' = 'nl', fields?: Partial<ComparisonSession>) {
  const { study, model } = await (fields ? discussedStudy(fields) : usual);
  const labels = await loadReportLabels(language);
  return buildSessionReport(model, exampleSessionId, { findText: study.findText, now: reportMadeAt, labels });
}

/** The account without escapes, as it is read. */
async function asRead(language: 'nl' | 'en' = 'nl', fields?: Partial<ComparisonSession>) {
  const { content } = await account(language, fields);
  return reportToMarkdown(content).replaceAll('\\', '');
}

/** The words under a heading. */
function partOf(text: string, heading: string): string {
  return text.split('\n## ').find((part) => part.startsWith(heading)) ?? '';
}

describe('the account of a comparison session', () => {
  it('has its parts in order, the decisions as an appendix', async () => {
    const { content } = await account();
    expect(
      content.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 1 ? [[block.anchor, block.appendix]] : []
      )
    ).toEqual([
      ['part-methods', false],
      ['part-setUp', false],
      ['part-material', false],
      ['part-agreement', false],
      ['part-hardCodes', false],
      ['part-outcomes', false],
      ['part-changes', false],
      ['part-leftOut', false],
      ['part-notes', false],
      ['part-decisions', true]
    ]);
  });

  it('tells in short who did what, when, how far they agreed and what came of it', async () => {
    const short = partOf(await asRead(), 'In het kort');
    expect(short).toContain('Anna en Bram codeerden 3 documenten blind (5 januari 2026 – 10 januari 2026)');
    expect(short).toContain('De documenten telden geheel mee.');
    expect(short).toContain('Alle 4 codes telden mee.');
    expect(short).toMatch(/op 11 januari 2026, is de overeenstemming berekend over \d+ beurten/);
    expect(short).toMatch(/Gepoolde kappa: −?\d,\d\d \[/);
    expect(short).toContain('Eender gecodeerd: één plek. Anders gecodeerd: 4 verschillen.');
    expect(short).toContain('besloten over 2 verschillen (12 januari 2026 – 14 januari 2026)');
    expect(short).toContain('Over 2 plekken is nog niet besloten.');
    expect(short).toContain('Na overleg is de overeenstemming volledig');
  });

  it('says what the coders had, the decision and the reason of each difference', async () => {
    const decisions = partOf(await asRead(), 'Bijlage 1');
    const [, first = ''] = decisions.split('**1. ');
    expect(first).toContain('Zelfde plek, andere code');
    expect(first).toContain('> Het kind ging weer met plezier naar school.');
    expect(first).toContain('**Anna**: Vertrouwen (Of gaat dit over [ouder 1]?)');
    expect(first).toContain('**Bram**: Band opbouwen');
    expect(first).toContain('**Besluit**: Zoals Bram: Band opbouwen (Bram, 12 januari 2026)');
    expect(first).toContain('**Reden**: Volgens [buddy] gaat het om de band.');
    expect(first).toContain('**Codeboek**: niet van Vertrouwen luidt nu: Niet: wat [ouder 1] thuis doet.');
    expect(decisions).toContain('**Bram**: Tijdsdruk op “het project voortdurend op je netvlies”');
    expect(decisions).toContain('**Besluit**: Geen codering');
    expect(decisions).toContain('**Besluit**: nog niet besloten');
  });

  it('keeps how a sharpened code read before', async () => {
    const { sheets } = await account();
    const changes = sheets.find(({ title }) => title === 'Veranderingen in het codeboek')!;
    expect(changes.groups[0]!.rows.map(({ cells }) => cells)).toEqual([
      [
        'Vertrouwen',
        'niet',
        '',
        'Niet: wat [ouder 1] thuis doet.',
        'Volgens [buddy] gaat het om de band.',
        '12 januari 2026'
      ]
    ]);
  });

  it('names the limits of .800 and .667 for alpha only', async () => {
    const text = await asRead('en');
    expect(text.match(/\.800/g)).toHaveLength(1);
    expect(text).toContain('Those limits hold for alpha only');
  });

  it('says why a coefficient is undefined', async () => {
    const fields = { codeIds: ['visit' as never], documentIds: ['document-10' as never] };
    const agreement = partOf(await asRead('nl', fields), 'Overeenstemming');
    expect(agreement).toContain('Gepoolde kappa | niet bepaald');
    expect(agreement).toContain('**Niet bepaald, en waarom**');
    expect(agreement).toMatch(/- Gepoolde kappa;.* Er is nog niets gecodeerd\./);
  });

  it('has no coefficients when the session does without, and says so', async () => {
    const text = await asRead('nl', { withoutCoefficients: true });
    expect(text).toContain('Er zijn bewust geen maten van overeenstemming berekend');
    expect(text).not.toMatch(/kappa|alfa|95%/i);
    expect(partOf(text, 'Bijlage 1')).toContain('Zoals Bram');
  });

  it.each([
    { fields: { blind: false }, says: 'Zij konden elkaars coderingen zien.' },
    { fields: { sample: { unit: 'turn', share: 0.2, seed: 7 } as const }, says: '20% van de beurten geloot' },
    { fields: { promotedAt: '2026-02-01T10:00:00.000Z' }, says: 'Op 1 februari 2026 is de consensus' },
    { fields: { segmentation: 'turn' as const }, says: 'De eenheden om te coderen lagen vast' }
  ])('says “$says”', async ({ fields, says }) => {
    expect(await asRead('nl', fields)).toContain(says);
  });

  it('does not vouch for blindness where both coded in the project itself', async () => {
    const { sessions } = comparedStudy().records;
    const seats = sessions[0]!.seats.map((seat) => ({ ...seat, source: 'project' as const }));
    expect(await asRead('nl', { seats })).toContain('is niet door het programma bewaakt');
  });

  it('is refused while not all have locked', async () => {
    const study = comparedStudy({ openedAt: null });
    const labels = await loadReportLabels('nl');
    const source = { findText: study.findText, now: reportMadeAt, labels };
    expect(errorCodeOf(() => new SessionAccount(study.model, exampleSessionId, source))).toBe(
      'session/not-open'
    );
  });

  it.each(['docx', 'html', 'md', 'xlsx'] as const)(
    'names coders and no respondents as %s',
    async (format) => {
      const bytes = await exportSessionReport(format, await account());
      const isZip = format === 'docx' || format === 'xlsx';
      const files = isZip ? Object.entries(unzipSync(bytes)) : [['file', bytes] as const];
      const text = files.map(([, content]) => strFromU8(content)).join('\n');
      for (const name of ['Anna', 'Bram']) expect(text).toContain(name);
      for (const name of namesInside) expect(text).not.toContain(name);
    }
  );

  it('keeps the name of a coder who interviewed, also in what the team wrote', async () => {
    const study = comparedStudy({ comment: 'Anna begint; Sanne kijkt mee.' });
    const interviewer = { caseId: null, interviewer: true };
    study.records.documents[0]!.speakers.push(
      { ...interviewer, label: 'Anna' },
      { ...interviewer, label: 'Sanne' }
    );
    const labels = await loadReportLabels('nl');
    const source = { findText: study.findText, now: reportMadeAt, labels };
    const { content } = await buildSessionReport(study.model, exampleSessionId, source);
    expect(reportToMarkdown(content).replaceAll('\\', '')).toContain('Anna begint; [Interviewer] kijkt mee.');
  });

  it('says where paragraphs stood in for turns', async () => {
    const { study, model } = await discussedStudy();
    const labels = await loadReportLabels('nl');
    const source = { findText: study.findText, now: reportMadeAt, labels };
    const account = new SessionAccount(model, exampleSessionId, source);
    const note = { note: 'paragraphs-for-turns', documentId: null, seatId: null } as const;
    const first = account.first!;
    const told = (notes: typeof first.results.notes) =>
      measuredSentence(account, { ...first, results: { ...first.results, notes } });
    expect(told([note])).toContain('beurten. In een document zonder beurten telden de alinea’s als eenheid.');
    expect(told([])).not.toContain('alinea’s');
  });

  it('has a sheet for each table in Excel, all places with all their words', async () => {
    const { sheets } = await account();
    expect(sheets.map(({ title }) => title)).toEqual([
      'Sessie',
      'Zo is gemeten',
      'In het geheel',
      'Per code',
      'Per document',
      'Per paar codeurs',
      'Lastige codes',
      'Verschillen en besluiten',
      'Veranderingen in het codeboek'
    ]);
    const places = sheets.find(({ title }) => title === 'Verschillen en besluiten')!.groups[0]!.rows;
    expect(places.map(({ cells }) => [cells[3], cells[7]])).toEqual([
      ['Overeenstemming', 'besloten'],
      ['Zelfde plek, andere code', 'besloten'],
      ['Zelfde code, andere grenzen', 'besloten'],
      ['Alleen Bram', 'open'],
      ['Alleen Anna', 'open']
    ]);
  });

  it('is the same in English', async () => {
    const text = await asRead('en');
    expect(text).toContain('# Report of the comparison');
    expect(text).toContain('Anna and Bram coded 3 documents blind');
    expect(text).not.toMatch(/sessionReport\.|\{\{/);
  });
});

describe('the report of the project', () => {
  it('names each comparison session with its main coefficients from before the discussion', async () => {
    const { study, model } = await usual;
    const labels = await loadReportLabels('nl');
    const report = exampleReport({ parts: ['coding'] });
    const source = { findText: study.findText, now: reportMadeAt, labels };
    const text = reportToMarkdown(await buildReport(model, report, source)).replaceAll('\\', '');
    expect(text).toContain(
      'Anna en Bram vergeleken hun coderingen van 3 documenten (“Ronde van [ouder 1]”, geopend op 10 januari 2026).'
    );
    expect(text).toMatch(/Vóór overleg, over 10 beurten: .*Gepoolde kappa: \d,\d\d/);
  });
});
