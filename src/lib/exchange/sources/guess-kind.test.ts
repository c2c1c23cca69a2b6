import { describe, expect, it } from 'vitest';
import { guessKind } from './guess-kind';

describe('guessKind', () => {
  it.each([
    ['Interview buddy 3 2025-03-12.docx', 'interview'],
    ['interview_intern-begeleider.vtt', 'interview'],
    ['BuddyInterview3.docx', 'interview'],
    ['Transcriptie Samira.txt', 'interview'],
    ['Focusgroep buddy’s.docx', 'focus-group'],
    ['verslag focusgroep maart.docx', 'focus-group'],
    ['focus group parents.txt', 'focus-group'],
    ['Kijkwijzer training 2.odt', 'observation'],
    ['observatieformulier.docx', 'observation'],
    ['Intake gezin K.pdf', 'intake-form'],
    ['Notulen projectoverleg.docx', 'meeting-report'],
    ['Verslag stuurgroep.docx', 'meeting-report'],
    ['e-mail coördinator.txt', 'e-mail'],
    ['Mailwisseling.html', 'e-mail'],
    ['beleidsplan ouderbetrokkenheid.pdf', 'policy-document'],
    ['website de brug.html', 'web-page'],
    ['memo 4.md', 'note'],
    ['opname 12.vtt', null],
    ['document.interview', null],
    ['', null]
  ])('reads %j as %s', (fileName, kind) => {
    expect(guessKind(fileName)).toBe(kind);
  });
});
