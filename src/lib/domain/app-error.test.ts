import { describe, expect, it } from 'vitest';
import { AppError, fromErrorData, toErrorData } from './app-error';

describe('AppError', () => {
  it('crosses to a worker and back with its code and values', () => {
    const cause = new Error('zip');
    const error = new AppError('import/too-large', { file: 'R1.docx', megabytes: 80, limit: 50 }, cause);
    const back = fromErrorData(structuredClone(toErrorData(error)));
    expect(back).toBeInstanceOf(AppError);
    expect([back.code, back.params]).toEqual([error.code, error.params]);
    expect([error.message, error.cause]).toEqual(['import/too-large', cause]);
  });
});
