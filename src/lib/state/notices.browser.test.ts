import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { expectedError, Notices } from './notices.svelte';

const texts = (notices: Notices) => notices.list.map(({ text }) => text);

describe('notices', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('leave by themselves, later when there is something to do', () => {
    const notices = new Notices();
    notices.show({ tone: 'info', text: 'bewaard' });
    notices.show({
      tone: 'info',
      text: 'verwijderd',
      action: { label: 'Ongedaan maken', run: () => undefined }
    });
    vi.advanceTimersByTime(6_000);
    expect(texts(notices)).toEqual(['verwijderd']);
    vi.advanceTimersByTime(6_000);
    expect(texts(notices)).toEqual([]);
  });

  it('take the place of the one before them about the same', () => {
    const notices = new Notices();
    notices.show({ tone: 'info', text: 'bewaard' });
    for (let time = 0; time < 3; time += 1)
      notices.show({ tone: 'info', text: `ongedaan ${time}`, topic: 'history' });
    expect(texts(notices)).toEqual(['bewaard', 'ongedaan 2']);
  });

  it('keep an error until it is dismissed, whatever comes after it, and show it once', () => {
    const notices = new Notices();
    for (let time = 0; time < 2; time += 1) notices.show({ tone: 'error', text: 'de schijf is vol' });
    for (let time = 0; time < 6; time += 1) notices.show({ tone: 'info', text: `bewaard ${time}` });
    expect(texts(notices)).toEqual(['de schijf is vol', 'bewaard 2', 'bewaard 3', 'bewaard 4', 'bewaard 5']);
    vi.advanceTimersByTime(60_000);
    expect(texts(notices)).toEqual(['de schijf is vol']);
    notices.dismiss(notices.list[0]!.id);
    expect(notices.list).toEqual([]);
  });
});

describe('an error met while working', () => {
  it('is told when it was expected and thrown on when it is a bug', () => {
    expect(expectedError(new AppError('command/no-coder', {}))).toEqual({
      code: 'command/no-coder',
      params: {}
    });
    expect(() => expectedError(new TypeError('bug'))).toThrow('bug');
  });
});
