import { describe, expect, it } from 'vitest';
import { AppError, toErrorData } from '$lib/domain/app-error';
import { errorMessage } from './error-message';
import { createTranslator, loadMessages } from './translator';

const dutch = createTranslator('nl', await loadMessages('nl'));
const english = createTranslator('en', await loadMessages('en'));

describe('a translator', () => {
  it('gives the sentence of a key in its language', () => {
    expect(dutch('shell.undo')).toBe('Ongedaan maken');
    expect(english('shell.undo')).toBe('Undo');
  });

  it.each([
    { what: 'markup', name: '<b>Band</b> & "grens"' },
    { what: 'what looks like a value to fill in', name: '{{count}} en {{name}}' },
    { what: 'what looks like another key', name: '$t(shell.undo)' },
    { what: 'what means something to a replacement', name: "$& $1 $' $$" },
    { what: 'emoji and combining marks', name: 'Band 🙂 cafe\u0301' }
  ])('shows a name with $what as it is', ({ name }) => {
    expect(english('domain.command.create-code', { name })).toBe(`Code “${name}” made`);
  });

  it('chooses singular or plural by the count', () => {
    expect(dutch('domain.command.delete-quotations', { quotation: '1:2', count: 1 })).toBe(
      'Citaat 1:2 verwijderd'
    );
    expect(dutch('domain.command.delete-quotations', { quotation: '1:2', count: 3 })).toBe(
      '3 citaten verwijderd'
    );
    expect(english('domain.command.import-documents', { name: 'R1', count: 1 })).toBe(
      'Document “R1” imported'
    );
    expect(english('domain.command.import-documents', { name: 'R1', count: 2 })).toBe('2 documents imported');
  });
});

describe('an error as the user reads it', () => {
  it('fills in what the error carries, in both languages', () => {
    const error = toErrorData(
      new AppError('import/too-large', { file: 'R1.docx', megabytes: 80, limit: 50 })
    );
    expect(errorMessage(error, dutch)).toMatch(/^R1\.docx is 80 MB; het maximum is 50 MB\./);
    expect(errorMessage(error, english)).toMatch(/^R1\.docx is 80 MB; the limit is 50 MB\./);
  });

  it('say a season in words', () => {
    const params = { name: 'Training', start: '2025-21', end: '2024-24' };
    const error = { code: 'timeline/end-before-start', params } as const;
    expect(errorMessage(error, dutch)).toContain('(winter 2024-2025) voordat het begint (voorjaar 2025)');
  });
});
