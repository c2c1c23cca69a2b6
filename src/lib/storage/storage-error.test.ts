import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { asStorageWork, toStorageError } from './storage-error';

const named = (name: string, fields: object = {}) =>
  Object.assign(new Error(`${name} happened`), { name, ...fields });

describe('what storage threw, as a failure the user can be told', () => {
  it.each([
    { what: 'a full disk', error: named('QuotaExceededError'), code: 'storage/quota-exceeded' },
    {
      what: 'a full disk that aborted the transaction',
      error: named('AbortError', { inner: named('QuotaExceededError') }),
      code: 'storage/quota-exceeded'
    },
    {
      what: 'a full disk in the middle of many writes',
      error: named('BulkError', { failures: [named('DataError'), named('QuotaExceededError')] }),
      code: 'storage/quota-exceeded'
    },
    { what: 'no IndexedDB', error: named('MissingAPIError'), code: 'storage/unavailable' },
    { what: 'IndexedDB that does not open', error: named('OpenFailedError'), code: 'storage/unavailable' },
    {
      what: 'a policy against storage',
      error: named('OpenFailedError', { inner: named('SecurityError') }),
      code: 'storage/unavailable'
    },
    { what: 'anything else', error: named('ConstraintError'), code: 'storage/write-failed' },
    { what: 'something thrown that is no error', error: 'odd', code: 'storage/write-failed' },
    { what: 'nothing at all', error: null, code: 'storage/write-failed' }
  ])('$what', ({ error, code }) => {
    const told = toStorageError(error);
    expect(told.code).toBe(code);
    expect(told.cause).toBe(error);
  });

  it('gives the reason of an unexpected failure', () => {
    expect(toStorageError(named('DataError')).params).toEqual({ reason: 'DataError happened' });
  });

  it('lets an AppError pass as it is', async () => {
    const error = new AppError('storage/project-missing', { id: 'x' });
    expect(toStorageError(error)).toBe(error);
    await expect(asStorageWork(() => Promise.reject(error))).rejects.toBe(error);
    await expect(asStorageWork(() => Promise.resolve(3))).resolves.toBe(3);
  });
});
