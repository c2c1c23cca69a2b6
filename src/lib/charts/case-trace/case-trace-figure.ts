import { line, scaleLinear, scaleUtc, type ScaleTime } from 'd3';
import type { CaseTrace } from '$lib/analysis/cases/case-trace';
import type { ScoreLine, ScoreLinePoint } from '$lib/analysis/cases/score-lines';
import type { ConsentState } from '$lib/domain/case';
import type { DocumentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { packed } from './packed';

/** The words in the picture of a trace. Dates are `YYYY-MM-DD`. */
export type CaseTraceWords = {
  title: string;
  description: string;
  documents: string;
  consent: string;
  consentState: (state: ConsentState) => string;
  /** Under a document: how many quotations it has of this person. */
  quotations: (count: number) => string;
  /** Above a line of scores: the questionnaire. */
  questionnaire: (id: QuestionnaireId) => string;
  /** A mark on the axis, with the year where it begins. */
  tick: (date: Date, isNewYear: boolean) => string;
  /** What stands at a place, for who points at it or does not see it. */
  documentPlace: (id: DocumentId, date: string) => string;
  responsePlace: (id: ResponseId, date: string) => string;
  consentPlace: string;
};

/** Somewhere in the figure that leads to what it shows. In pixels from the top left. */
export type TracePlace = {
  key: string;
  target: { kind: 'document'; id: DocumentId } | { kind: 'response'; id: ResponseId } | { kind: 'consent' };
  x: number;
  y: number;
  width: number;
  height: number;
  label: string;
};

export type CaseTraceFigure = { figure: Figure; places: readonly TracePlace[] };

const width = 800;
const left = 184;
const right = width - 24;
const lineHeight = 36;
const headHeight = 28;
const small = 11;

type Lane = { marks: Mark[]; places: TracePlace[]; height: number };
type TimeScale = ScaleTime<number, number>;

/** A trace on one time axis: documents, what was filled in with a small line per scale or competence, and consent. Null when nothing of it has a date. */
export function caseTraceFigure(trace: CaseTrace, words: CaseTraceWords): CaseTraceFigure | null {
  const dates = datesOf(trace);
  if (dates.length === 0) return null;
  const x = timeScale(dates);
  const lanes: ((top: number) => Lane)[] = [
    (top) => documentLane(trace, words, x, top),
    ...trace.scores.flatMap(({ questionnaire, lines }) => {
      const responses = trace.responses.filter((one) => one.questionnaire.id === questionnaire.id);
      return [(top: number) => questionnaireLane(words, questionnaire.id, responses, lines, x, top)];
    }),
    ...(trace.case.consent?.date ? [(top: number) => consentLane(trace, words, x, top)] : [])
  ];
  const marks: Mark[] = [];
  const places: TracePlace[] = [];
  let top = 12;
  for (const lane of lanes) {
    const drawn = lane(top === 12 ? top : top + 8);
    if (drawn.height === 0) continue;
    if (top > 12) marks.push({ kind: 'path', d: `M0 ${top}H${width}`, stroke: 'line', strokeWidth: 1 });
    marks.push(...drawn.marks);
    places.push(...drawn.places);
    top += (top === 12 ? 0 : 8) + drawn.height;
  }
  const axis = timeAxis(x, words, 12, top);
  return {
    figure: {
      width,
      height: top + 28,
      title: words.title,
      description: words.description,
      marks: [...axis, ...marks]
    },
    places: places.sort((a, b) => a.x - b.x || a.y - b.y)
  };
}

/** Every day something of the trace is at, each once, the first first. */
function datesOf({ documents, responses, scores, case: { consent } }: CaseTrace): string[] {
  const dates = [
    ...documents.map(({ date }) => date),
    ...responses.map(({ date }) => date),
    ...scores.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ date }) => date))),
    consent?.date ?? null
  ];
  return [...new Set(dates.filter((date) => date !== null))].sort();
}

/** A day is at its beginning; around a single day there is a month of room. */
function timeScale(dates: readonly string[]): TimeScale {
  const [first, last] = [Date.parse(dates[0]!), Date.parse(dates.at(-1)!)];
  const day = 86_400_000;
  const room = Math.max((last - first) * 0.04, last === first ? 15 * day : day);
  return scaleUtc()
    .domain([first - room, last + room])
    .range([left, right]);
}

const at = (x: TimeScale, date: string) => x(Date.parse(date));

function timeAxis(x: TimeScale, { tick }: CaseTraceWords, top: number, bottom: number): Mark[] {
  const marks: Mark[] = [
    { kind: 'path', d: `M${left} ${bottom}H${right}`, stroke: 'line-strong', strokeWidth: 1 }
  ];
  let taken = -Infinity;
  let year: number | null = null;
  for (const date of x.ticks(8)) {
    const place = x(date);
    marks.push({ kind: 'path', d: `M${place} ${top}V${bottom}`, stroke: 'line', strokeWidth: 1 });
    const text = tick(date, year !== date.getUTCFullYear());
    const half = textWidth(text, small) / 2;
    if (place - half < taken + 8) continue;
    year = date.getUTCFullYear();
    taken = place + half;
    marks.push({ kind: 'text', x: place, y: bottom + 18, text, size: small, anchor: 'middle', fill: 'soft' });
  }
  return marks;
}

function heading(text: string, y: number): Mark {
  return { kind: 'text', x: 0, y, text: fitText(text, left - 24, 12, 'bold'), size: 12, weight: 'bold' };
}

/** Documents as numbered circles; those of days close together stand under each other. */
function documentLane(trace: CaseTrace, words: CaseTraceWords, x: TimeScale, top: number): Lane {
  const dated = trace.documents.flatMap((one) => (one.date === null ? [] : [{ ...one, date: one.date }]));
  if (dated.length === 0) return { marks: [], places: [], height: 0 };
  const rowHeight = 44;
  const radius = 12;
  const spans = dated.map(({ date, quotations }) => {
    const half = Math.max(radius, textWidth(words.quotations(quotations.length), small) / 2) + 2;
    return { start: at(x, date) - half, end: at(x, date) + half };
  });
  const rows = packed(spans);
  const marks: Mark[] = [heading(words.documents, top + 20)];
  const places: TracePlace[] = [];
  dated.forEach(({ document, date, quotations }, index) => {
    const centre = { x: at(x, date), y: top + 16 + rows[index]! * rowHeight };
    marks.push(
      { kind: 'circle', ...centre, radius, fill: 'accent-wash', stroke: 'accent', strokeWidth: 1.5 },
      {
        kind: 'text',
        x: centre.x,
        y: centre.y + 4,
        text: String(document.number),
        size: document.number > 999 ? 9 : small,
        weight: 'bold',
        anchor: 'middle',
        fill: 'accent'
      },
      {
        kind: 'text',
        x: centre.x,
        y: centre.y + radius + 13,
        text: words.quotations(quotations.length),
        size: small,
        anchor: 'middle',
        fill: 'soft',
        stroke: 'surface',
        strokeWidth: 3
      }
    );
    places.push({
      key: `document ${document.id}`,
      target: { kind: 'document', id: document.id },
      x: centre.x - radius,
      y: centre.y - radius,
      width: 2 * radius,
      height: 2 * radius,
      label: words.documentPlace(document.id, date)
    });
  });
  return { marks, places, height: 8 + (Math.max(...rows) + 1) * rowHeight };
}

/** The days a questionnaire was filled in, and under them a small line for each scale or competence. */
function questionnaireLane(
  words: CaseTraceWords,
  questionnaireId: QuestionnaireId,
  responses: CaseTrace['responses'],
  lines: readonly ScoreLine[],
  x: TimeScale,
  top: number
): Lane {
  const dated = responses.flatMap((one) => (one.date === null ? [] : [{ ...one, date: one.date }]));
  const drawn = lines.filter(({ points }) =>
    points.some(({ date, value }) => date !== null && value !== null)
  );
  if (dated.length === 0 && drawn.length === 0) return { marks: [], places: [], height: 0 };
  const title = wrapText(words.questionnaire(questionnaireId), left - 24, 12, {
    maxLines: 2,
    weight: 'bold'
  });
  const y = top + 18;
  const linesTop = top + headHeight + (title.length - 1) * 16;
  const marks: Mark[] = title.map((text, index) => ({
    kind: 'text',
    x: 0,
    y: top + 22 + index * 16,
    text,
    size: 12,
    weight: 'bold'
  }));
  for (const { date } of dated) {
    const place = at(x, date);
    const end = linesTop + drawn.length * lineHeight;
    marks.push(
      { kind: 'path', d: `M${place} ${y}V${end}`, stroke: 'line-strong', strokeWidth: 1, dash: '2 3' },
      { kind: 'rect', x: place - 5, y: y - 5, width: 10, height: 10, fill: 'ink', radius: 2 }
    );
  }
  drawn.forEach((one, index) => marks.push(...scoreMarks(one, x, linesTop + index * lineHeight)));
  return {
    marks,
    places: dated.map(({ response, date }) => ({
      key: `response ${response.id}`,
      target: { kind: 'response', id: response.id },
      x: at(x, date) - 9,
      y: y - 10,
      width: 18,
      height: linesTop + drawn.length * lineHeight - y + 10,
      label: words.responsePlace(response.id, date)
    })),
    height: linesTop + drawn.length * lineHeight + 8 - top
  };
}

/** A line of scores: broken wherever a moment is missing, which has an open mark on the floor of the line. */
function scoreMarks({ name, min, max, points }: ScoreLine, x: TimeScale, top: number): Mark[] {
  const dated = points.filter((point): point is ScoreLinePoint & { date: string } => point.date !== null);
  const values = dated.flatMap(({ value }) => (value === null ? [] : [value]));
  const bounds = [min ?? Math.min(...values), max ?? Math.max(...values)] as const;
  const y = scaleLinear()
    .domain(bounds[0] === bounds[1] ? [bounds[0] - 1, bounds[1] + 1] : [...bounds])
    .range([top + lineHeight - 8, top + 4]);
  // Drawn in order of time; a moment without a date is a gap, where it belongs.
  const stretches: ScoreLinePoint[][] = [[]];
  for (const point of points) {
    if (point.value === null || point.date === null) stretches.push([]);
    else stretches.at(-1)!.push(point);
  }
  const draw = line<ScoreLinePoint>()
    .x(({ date }) => at(x, date!))
    .y(({ value }) => y(value!));
  const floor = top + lineHeight - 8;
  return [
    { kind: 'path', d: `M${left} ${floor}H${right}`, stroke: 'line', strokeWidth: 1 },
    ...wrapText(name, left - 56, 12, { maxLines: 2 }).map((text, index, all): Mark => ({
      kind: 'text',
      x: 0,
      y: top + (all.length === 1 ? 20 : 13) + index * 14,
      text,
      size: 12
    })),
    ...bounds.map((bound, index): Mark => ({
      kind: 'text',
      x: left - 8,
      y: index === 0 ? floor + 3 : top + 9,
      text: String(Math.round(bound * 10) / 10),
      size: 9,
      anchor: 'end',
      fill: 'soft'
    })),
    ...stretches
      .filter((stretch) => stretch.length > 1)
      .map((stretch): Mark => ({ kind: 'path', d: draw(stretch) ?? '', stroke: 'accent', strokeWidth: 2 })),
    ...dated.flatMap(({ date, value }): Mark[] => [
      value === null
        ? {
            kind: 'circle',
            x: at(x, date),
            y: floor,
            radius: 3,
            fill: 'surface',
            stroke: 'soft',
            strokeWidth: 1
          }
        : { kind: 'circle', x: at(x, date), y: y(value), radius: 3.5, fill: 'accent' }
    ])
  ];
}

function consentLane(trace: CaseTrace, words: CaseTraceWords, x: TimeScale, top: number): Lane {
  const { date, state } = trace.case.consent!;
  const place = at(x, date!);
  const text = words.consentState(state);
  const isRightOf = place + 12 + textWidth(text, 12) < right + 24;
  const isOn = state === 'given';
  return {
    marks: [
      heading(words.consent, top + 20),
      {
        kind: 'path',
        d: `M${place} ${top + 9}l7 7l-7 7l-7 -7z`,
        fill: isOn ? 'ink' : 'surface',
        stroke: 'ink',
        strokeWidth: 1.5
      },
      {
        kind: 'text',
        x: place + (isRightOf ? 14 : -14),
        y: top + 20,
        text,
        size: 12,
        anchor: isRightOf ? 'start' : 'end'
      }
    ],
    places: [
      {
        key: 'consent',
        target: { kind: 'consent' },
        x: place - 9,
        y: top + 7,
        width: 18,
        height: 18,
        label: words.consentPlace
      }
    ],
    height: 32
  };
}
