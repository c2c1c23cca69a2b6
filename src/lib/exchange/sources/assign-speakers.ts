import type { SpeakerAssignment } from '$lib/commands/documents/import-documents';
import { isSpeakerWord, labelKey } from './turns/speaker-label';

const interviewerWords =
  /^(interview(er|ster)s?|onderzoek(er|ster)|vrager|ondervrager|researcher|moderator|gespreksleid(er|ster)|gespreksvoerder|facilitator|int|ivr?|i)[\s_-]?\d{0,3}$/;
const nobody = /^(onbekend|unknown|onbekende spreker|unknown speaker)/;

/**
 * Whether a label names who asks the questions. `V` and `Q` (vraag, question) do so only where `A` answers:
 * elsewhere V is as well the father (vader).
 */
export function isInterviewerLabel(label: string, labels: readonly string[]): boolean {
  const key = labelKey(label);
  if (interviewerWords.test(key)) return true;
  return (key === 'v' || key === 'q') && labels.some((other) => labelKey(other) === 'a');
}

/**
 * Who is behind each label, as first guess: an interviewer, or a case of that name. A label that every transcript
 * uses ("R1", "Speaker 2") is a case of this document only, so that two respondents never become one.
 */
export function assignSpeakers(labels: readonly string[], documentName: string): SpeakerAssignment[] {
  return labels.map((label) => {
    const interviewer = isInterviewerLabel(label, labels);
    return { label, caseName: interviewer ? '' : caseNameOf(label, documentName), role: '', interviewer };
  });
}

function caseNameOf(label: string, documentName: string): string {
  if (nobody.test(labelKey(label))) return '';
  return isSpeakerWord(label) ? `${label} (${documentName})` : label;
}
