import { describe, expect, it } from 'vitest';
import type { CodeGroupId, CodeId, DocumentId, SeatId } from '$lib/domain/ids';
import type { Estimate } from '$lib/domain/measurement';
import { agreementWords } from '$lib/messages/agreement-words';
import { en } from '$lib/messages/en';
import { createTranslator } from '$lib/messages/translator';
import { tableToCsv } from '../export/table-to-csv';
import { settingsLines, type MeasuredResults, type ResultsTableWords } from './measured-results';
import { resultsTable, resultsToRead } from './results-list';
import { codesTable, resultsSheets } from './results-sheets';

const translate = createTranslator('en', en);
const labels: ResultsTableWords = {
  title: 'Round 1: agreement',
  words: agreementWords(translate, 'en', 'UTC'),
  translate,
  locale: 'en',
  documentName: (id) => `3. ${id}`
};
const defined = (value: number, interval: [number, number] | null = null): Estimate => ({
  status: 'defined',
  value,
  interval
});
const none: Estimate = { status: 'undefined', reason: 'one-category' };
const seats = [
  { seatId: 'noor' as SeatId, name: 'Noor' },
  { seatId: 'bram' as SeatId, name: 'Bram' }
];

const measured: MeasuredResults = {
  round: 'first',
  takenAt: '2026-03-02T09:30:00.000Z',
  settings: {
    unit: 'turn',
    minimumCoverage: 0.5,
    interviewers: false,
    bootstrap: { over: 'documents', samples: 1000, seed: 7 }
  },
  results: {
    seats,
    unitCount: 1200,
    excluded: [{ documentId: 'talk' as DocumentId, reason: 'interviewer', count: 9 }],
    notes: [],
    codes: [
      {
        codeId: 'rust' as CodeId,
        name: '=Rust',
        coded: [20, 25],
        table: { both: 15, onlyFirst: 5, onlySecond: 10, neither: 1170 },
        estimates: { cohensKappa: defined(2 / 3, [0.5, 0.8]), percentAgreement: defined(0.9875) }
      },
      {
        codeId: 'tijd' as CodeId,
        name: 'Tijd',
        coded: [0, 2],
        table: { both: 0, onlyFirst: 0, onlySecond: 2, neither: 1198 },
        estimates: { cohensKappa: none, percentAgreement: defined(1) }
      }
    ],
    overall: { pooledKappa: defined(0.6, [0.4, 0.7]), alphaMasi: none },
    groups: [
      {
        groupId: 'g' as CodeGroupId,
        name: 'Home',
        codeCount: 2,
        estimates: { pooledKappa: defined(0.6) }
      }
    ],
    documents: [
      {
        documentId: 'talk' as DocumentId,
        name: 'talk',
        unitCount: 1200,
        estimates: { pooledKappa: defined(0.6) }
      }
    ],
    pairs: [{ seatIds: ['noor', 'bram'] as [SeatId, SeatId], estimates: { pooledKappa: defined(0.6) } }]
  }
};

describe('results as a list', () => {
  const lines = tableToCsv(resultsTable(measured, labels)).trim().split('\r\n');

  it('begins with how they were measured', () => {
    expect(lines.slice(0, 3)).toEqual([
      'Part,Name,Coefficient,Value,From,To,Note',
      'How this was measured,Measurement,,,,,"First round, before discussion"',
      'How this was measured,Measured on,,,,,"2 Mar 2026, 09:30"'
    ]);
    expect(settingsLines(measured, labels).map(([, text]) => text)).toEqual(
      expect.arrayContaining([
        'Noor, Bram',
        'turn',
        '1,200 turns',
        'coded when at least 50% of the unit is marked',
        'what interviewers say does not count',
        '95% intervals: bootstrap over documents, 1,000 samples, seed 7'
      ])
    );
  });

  it('has a number on each line, with its interval', () => {
    expect(lines).toContain("Per code,'=Rust,Cohen’s kappa,0.666667,0.5,0.8,");
    expect(lines).toContain("Per code,'=Rust,,20,,,Units of Noor");
    expect(lines).toContain('Per pair of coders,Noor – Bram,Pooled kappa,0.6,,,');
    expect(lines).toContain('What does not count,3. talk,,9,,,said by an interviewer');
  });

  it('leaves an undefined coefficient without a value and says why', () => {
    const [kappa] = lines.filter((line) => line.startsWith('Per code,Tijd,Cohen’s kappa'));
    expect(kappa).toMatch(/^Per code,Tijd,Cohen’s kappa,,,,undefined: Everybody used the same/);
    expect(kappa).toContain('Fewer than 5 units');
  });

  it('takes only the coefficients of codes that are asked for', () => {
    const csv = tableToCsv(resultsTable(measured, labels, ['percentAgreement']));
    expect(csv).not.toContain('Cohen');
    expect(csv).toContain('Percent agreement');
  });
});

describe('results to read', () => {
  it('have an interval beside its value, and only codes that somebody used', () => {
    const unused = { ...measured.results.codes[1]!, name: 'Rol', coded: [0, 0] };
    const table = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 1200 };
    const codes = [...measured.results.codes, { ...unused, table }];
    const csv = tableToCsv(resultsToRead({ ...measured, results: { ...measured.results, codes } }, labels));
    const lines = csv.trim().split('\r\n');
    expect(lines[0]).toContain('Part,Name,Coefficient,Value,Note');
    expect(csv).toContain('Per code,\'=Rust,Cohen’s kappa,"0.67 [0.50, 0.80]",');
    expect(csv).toContain("Per code,'=Rust,,20,Units of Noor");
    expect(csv).not.toContain('Per code,Rol');
    expect(csv).toContain('How this was measured,,,,1 code that nobody used');
  });
});

describe('results as sheets', () => {
  it('are a sheet for each part that has anything', () => {
    expect(resultsSheets(measured, labels).map(({ title }) => title)).toEqual([
      'How this was measured',
      'On the whole',
      'Per code',
      'Per code group',
      'Per document',
      'Per pair of coders',
      'What does not count'
    ]);
    const bare = { ...measured, results: { ...measured.results, groups: [], excluded: [] } };
    expect(resultsSheets(bare, labels)).toHaveLength(5);
  });

  it('have a code per row, with empty cells where there is nothing and the reason at the end', () => {
    const { columns, groups } = codesTable(measured, labels);
    expect(columns.map(({ title }) => title).slice(0, 6)).toEqual([
      'Code',
      'Units of Noor',
      'Units of Bram',
      'Percent agreement',
      'Percent agreement from',
      'Percent agreement to'
    ]);
    const [rust, tijd] = groups[0]!.rows;
    expect(rust!.cells).toEqual(['=Rust', 20, 25, 0.9875, null, null, 0.666667, 0.5, 0.8, '']);
    expect(tijd!.cells.slice(0, 9)).toEqual(['Tijd', 0, 2, 1, null, null, null, null, null]);
    expect(tijd!.cells[9]).toMatch(/^Fewer than 5 units Cohen’s kappa: Everybody/);
  });
});
