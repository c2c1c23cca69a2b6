import { describe, expect, it } from 'vitest';
import { assignSpeakers, isInterviewerLabel } from './assign-speakers';

describe('assignSpeakers', () => {
  it.each([
    'Interviewer',
    'interviewer 2',
    'I',
    'I1',
    'Int',
    'IV',
    'Onderzoeker',
    'Vrager',
    'Moderator',
    'Gespreksleider'
  ])('takes %s for an interviewer', (label) => expect(isInterviewerLabel(label, [label, 'R'])).toBe(true));

  it.each(['Iris', 'R', 'Respondent', 'Ivo', 'Intern begeleider', 'V', 'Moeder'])(
    'takes %s for a respondent',
    (label) => expect(isInterviewerLabel(label, [label, 'I'])).toBe(false)
  );

  it('takes V for the questions where A answers', () => {
    expect(isInterviewerLabel('V', ['V', 'A'])).toBe(true);
  });

  it('makes a named speaker a case, and a general label a case of this document only', () => {
    expect(assignSpeakers(['I', 'Samira', 'R1', 'Onbekend'], 'Gesprek 3')).toEqual([
      { label: 'I', caseName: '', role: '', interviewer: true },
      { label: 'Samira', caseName: 'Samira', role: '', interviewer: false },
      { label: 'R1', caseName: 'R1 (Gesprek 3)', role: '', interviewer: false },
      { label: 'Onbekend', caseName: '', role: '', interviewer: false }
    ]);
  });
});
