import {
  coverage,
  groupByLabel,
  isFixedRound,
  mostly,
  type LabelGroup,
  type LabelledLine
} from './speaker-evidence';
import {
  baseOf,
  isCodeLike,
  isNameLike,
  isNamePart,
  isSpeakerWord,
  isTelephoneNumber
} from './speaker-label';

/** How much a way of showing labels must prove. Coverage is the part of the paragraphs that begin with a label. */
export type Demand = {
  /** For labels that recur. */
  coverage: number;
  /** How often an unknown label must recur. */
  times: number;
  /** Whether one unknown label that recurs can do, beside labels that occur once. */
  single: boolean;
  /** Whether a full name at the very beginning can do, though it does not recur: Zoom names who goes on once. */
  opening: boolean;
};

/**
 * The groups of lines whose labels name speakers, from evidence over the whole document: a label is known
 * ("Interviewer", "R1"), or stands with a time, or recurs among others that recur and begins enough paragraphs.
 * A label that occurs once is taken when it is of the kind of those that recur. None when nothing convinces.
 */
export function decideSpeakers(
  labelled: readonly LabelledLine[],
  opensBefore: Uint32Array,
  demand: Demand
): LabelGroup[] {
  const groups = groupByLabel(labelled);
  const recurring = groups.filter(({ lines }) => lines.length > 1);
  const singles = groups.filter(({ lines }) => lines.length === 1);
  const core = findCore(recurring, singles, opensBefore, demand);
  if (core.length === 0) return demand.opening ? findOpening(singles) : findPair(singles, opensBefore);
  return [...core, ...findKin(core, singles, opensBefore)];
}

function findCore(recurring: LabelGroup[], singles: LabelGroup[], opensBefore: Uint32Array, demand: Demand) {
  const isRound = isFixedRound(recurring);
  const known = recurring.filter((group) => isSure(group) && !(isRound && !isFullWord(group)));
  const sure = isWholeDocument(known, opensBefore) ? known : [];
  const rest = recurring.filter((group) => !sure.includes(group) && !isRound && couldBeName(group, demand));
  const fitting = rest.filter((group) => isAlike(sure, group));
  if (sure.length > 0)
    return coverage([...sure, ...fitting], opensBefore) >= 0.15 ? [...sure, ...fitting] : sure;
  if (known.length > 0) return [];
  const isBold = mostly(rest, ({ bold }) => bold);
  if (rest.length > 1) return coverage(rest, opensBefore) >= demand.coverage / (isBold ? 2 : 1) ? rest : [];
  const others = singles.filter(
    (group) => couldBeName(group, { ...demand, times: 1 }) && isAlike(rest, group)
  );
  const count = (rest[0]?.lines.length ?? 0) + others.length;
  const isConversation = demand.single && others.length > 0 && count > 2;
  return isConversation && coverage([...rest, ...others], opensBefore) >= 0.5 ? rest : [];
}

/** A short exchange in which no label recurs: two known labels that begin most of the text. */
function findPair(singles: LabelGroup[], opensBefore: Uint32Array): LabelGroup[] {
  const known = singles.filter(({ label, lines }) => isSpeakerWord(label) || lines[0]?.form === 'chevron');
  const timed = singles.filter(({ lines, label }) => lines[0]?.timed === true && isNameLike(label));
  const found = known.length > 1 ? known : timed;
  const all = opensBefore[opensBefore.length - 1] ?? 0;
  if (found.length > 1 && coverage(found, opensBefore) < 0.5) return [];
  if (found === timed) return isTimedOpening(timed) ? timed : [];
  return found.length >= all * 0.4 ? found : [];
}

/** Full names, of which the first stands on the first line. */
function findOpening(singles: LabelGroup[]): LabelGroup[] {
  const names = singles.filter(({ label }) => isPersonName(label) && label.includes(' '));
  return names[0]?.lines[0]?.line === 0 ? names : [];
}

/** One name with its time above a monologue, or several that all have a time beside them. */
function isTimedOpening(groups: LabelGroup[]): boolean {
  const [first] = groups;
  if (groups.length === 1)
    return first?.lines[0]?.form === 'stamped-line' && (first.lines[0]?.line ?? 0) < 30;
  return groups.every(({ lines }) => lines[0]?.stamp !== null);
}

/** Labels that occur once but are of the same kind as those that recur, and stand among them. */
function findKin(core: LabelGroup[], singles: LabelGroup[], opensBefore: Uint32Array): LabelGroup[] {
  const firstLine = Math.min(...core.map(({ lines }) => lines[0]?.line ?? Infinity));
  const bases = new Set(core.map(({ key }) => baseOf(key)));
  const hasCodes = core.some(({ label }) => isCodeLike(label));
  const among = singles.filter((group) => (group.lines[0]?.line ?? 0) > firstLine && isAlike(core, group));
  const isTimed = mostly(core, ({ timed }) => timed);
  const near = among.filter(({ key, label }) => {
    if (isTimed || isSpeakerWord(label) || isTelephoneNumber(label)) return true;
    return (/\d$/.test(key) && bases.has(baseOf(key))) || (hasCodes && isCodeLike(label));
  });
  const names = among.filter(
    ({ label }) => !near.some((group) => group.label === label) && isPersonName(label)
  );
  return coverage([...core, ...near, ...names], opensBefore) >= 0.6 ? [...near, ...names] : near;
}

/**
 * Whether labels without times begin enough of a text: a report that names "Onderzoeker:" twice in its appendix is
 * no conversation. One label alone must begin one in twelve paragraphs, several together one in thirty.
 */
function isWholeDocument(groups: LabelGroup[], opensBefore: Uint32Array): boolean {
  const all = opensBefore[opensBefore.length - 1] ?? 0;
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return mostly(groups, ({ timed }) => timed) || count * (groups.length > 1 ? 30 : 12) >= all;
}

function isSure({ label, lines }: LabelGroup): boolean {
  const timed = lines.filter(({ timed, form }) => timed || form === 'chevron').length;
  return isSpeakerWord(label) || timed * 2 > lines.length;
}

function isFullWord({ label }: LabelGroup): boolean {
  return isSpeakerWord(label) && !isCodeLike(label);
}

function couldBeName({ label, lines }: LabelGroup, demand: Demand): boolean {
  if (lines.length < demand.times) return false;
  return isNameLike(label) || (lines.length > 2 && !label.includes(' '));
}

/** Whether a label is shown as the others are: with a time when they have one, bold when they are. */
function isAlike(others: LabelGroup[], { lines }: LabelGroup): boolean {
  if (mostly(others, ({ timed }) => timed) && !lines.every(({ timed }) => timed)) return false;
  return !mostly(others, ({ bold }) => bold) || lines.every(({ bold }) => bold);
}

/** At most four words, of which only particles ("van der") begin with a small letter. */
function isPersonName(label: string): boolean {
  const parts = label.split(' ');
  return isNameLike(label) && parts.length <= 4 && !/\d/.test(label) && parts.every(isNamePart);
}
