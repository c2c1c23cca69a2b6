/** A note as it stands on a form; `time` is `HH:MM`, when it says when it was made. */
export type ReadNote = { time: string | null; text: string };
/** `startsBlock`: white space or the form itself parts it from the line before. */
export type PassageLine = { text: string; startsBlock: boolean };

const stamped =
  /^(?:[[(]\s{0,3}(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s{0,3}(?:u|uur|h)?\.?\s{0,3}[\])]\s*[-–—:|]?\s*|(\d{1,2})[:.](\d{2})\s{0,2}(?:uur|u|h)?\.?\s{0,3}(?:[-–—|\t]|:(?=\s))\s*|(\d{1,2}):(\d{2})(?::\d{2})?\s+(?!uur|u\.|h\s))(?=\S)/iu;
const bullet = /^[•▪●■◦‣·*–—-]\s+(?=\S)/u;
const item = /^(?:[•▪●■◦‣·*–—-]|\d{1,2}[.)])\s/u;
/** A line this long was broken off by a margin, not by its writer. */
const marginWidth = 55;

/** The notes under a field: each paragraph or item of a list one, lines that a margin broke off joined again. */
export function readNotes(lines: readonly PassageLine[]): ReadNote[] {
  return joinBroken(lines).map((line) => {
    const text = line.replace(bullet, '');
    const found = stamped.exec(text);
    const [hours, minutes] = [found?.[1] ?? found?.[3] ?? found?.[5], found?.[2] ?? found?.[4] ?? found?.[6]];
    const isTime = hours !== undefined && Number(hours) < 24 && Number(minutes) < 60;
    if (!found || !isTime) return { time: null, text: spaced(text) };
    return { time: `${hours.padStart(2, '0')}:${minutes}`, text: spaced(text.slice(found[0].length)) };
  });
}

/** The words under a field as paragraphs. */
export function readWords(lines: readonly PassageLine[]): string {
  return joinBroken(lines).map(spaced).join('\n');
}

function joinBroken(lines: readonly PassageLine[]): string[] {
  const joined: string[] = [];
  let length = 0;
  for (const { text, startsBlock } of lines) {
    const last = joined.at(-1);
    const isBroken =
      last !== undefined &&
      !startsBlock &&
      !item.test(text) &&
      !stamped.test(text) &&
      length >= marginWidth &&
      (/^\p{Ll}/u.test(text) || !/[.!?:;]["”’)]?$/u.test(last));
    if (isBroken) joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
    length = text.length;
  }
  return joined;
}

/** Cells of a row as words. */
const spaced = (text: string) => text.replace(/\s*\t\s*/g, ' ').trim();
