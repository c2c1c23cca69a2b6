import { foldText } from '$lib/language/fold-text';

/** What a form says of itself beside its fields, as it stands there. */
export const formFacts = ['date', 'observer', 'place', 'people', 'phase', 'name'] as const;
export type FormFact = (typeof formFacts)[number];
export type FoundFacts = Partial<Record<FormFact, string>>;

/** In Dutch and English, folded. "Naam" is whose form it is or who filled it in, which the kind of form says. */
const titles: Record<FormFact | 'someone', string> = {
  date:
    'datum|date|datum (?:van )?(?:de |het )?(?:training|observatie|intake|gesprek|bijeenkomst|invullen|afname)|' +
    '(?:gespreks|observatie|intake|trainings|invul)datum|date of (?:the )?(?:training|observation|intake|interview|session|meeting)|datum en tijd|date and time|ingevuld op|tijd van voltooien|completion time|timestamp|tijdstempel',
  observer:
    'observator|observatoren|observant|observeerder|waarnemer|observatie door|geobserveerd door|ingevuld door|naam observator|naam (?:van de )?(?:observator|observant|onderzoeker|intaker|invuller)|' +
    'onderzoeker|interviewer|intaker|afgenomen door|(?:gesprek )?gevoerd door|observer|observers|observed by|completed by|filled in by|name (?:of )?(?:the )?observer|researcher|recorded by',
  place: 'plaats|locatie|plek|lokaal|place|location|venue|where',
  people:
    'aanwezig|aanwezigen|deelnemer|deelnemers|respondent|respondenten|naam (?:van de )?(?:deelnemer|respondent|ouder|kandidaat|buddy)|kandidaat|geinterviewde|over wie|betreft|cliënt|client|wie|' +
    'participant|participants|present|attendees|attendance|people|who|about|name of (?:the )?(?:participant|parent|candidate|respondent)',
  phase: 'fase|phase',
  name: 'titel|bijeenkomst|onderwerp|activiteit|title|session|meeting|subject|event',
  someone: 'naam|name'
};

const patterns = Object.entries(titles).map(
  ([fact, words]) =>
    [fact, new RegExp(`^(?:${foldText(words).folded})(?: ?\\([^)]*\\))? ?[:?]?$`, 'u')] as const
);
const inline = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${Object.values(titles)
    .map((words) => foldText(words).folded)
    .join('|')})(?:\s*\([^)\n]{0,60}\))?\s*:`,
  'giu'
);

/** Which fact a title such as "Datum" asks for; null for none. */
export function factOfTitle(title: string): FormFact | 'someone' | null {
  const folded = foldText(title).folded.replace(/\s+/g, ' ').trim();
  if (folded === '' || folded.length > 60) return null;
  return (patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null) as FormFact | 'someone' | null;
}

/** Facts in the order they stand on a line, `''` for one left open; none when the line does not begin with one. */
export function factsOfLine(text: string): { fact: FormFact | 'someone'; value: string }[] {
  const { folded, toOriginal } = foldText(text);
  const found = Array.from(folded.matchAll(inline));
  const bare = /^\s*(?:datum|date)\s+(?=\d)/.exec(folded);
  if (bare) return [{ fact: 'date', value: writtenIn(text.slice(toOriginal(bare[0].length))) }];
  const [first] = found;
  if (!first || folded.slice(0, first.index).trim() !== '') return [];
  return found.flatMap(({ index, 0: whole, 1: title = '' }, at) => {
    const fact = factOfTitle(title);
    const from = toOriginal(index + whole.length);
    const to = at + 1 < found.length ? toOriginal(found[at + 1]!.index) : text.length;
    return fact ? [{ fact, value: writtenIn(text.slice(from, to)) }] : [];
  });
}

/** Facts of a row of a table: a title and what stands in the cells after it. Null unless its first cell asks for one. */
export function factsOfRow(cells: readonly string[]): { fact: FormFact | 'someone'; value: string }[] | null {
  const found: { fact: FormFact | 'someone'; value: string }[] = [];
  for (const cell of cells) {
    const fact = factOfTitle(cell);
    const onLines = fact ? [] : cell.split('\n').flatMap((line) => factsOfLine(line));
    const last = found.at(-1);
    if (fact) found.push({ fact, value: '' });
    else if (onLines.length > 0) found.push(...onLines);
    else if (last) last.value = [last.value, writtenIn(cell)].filter((value) => value !== '').join(', ');
    else if (cell.trim() !== '') return null;
  }
  return found.length > 0 ? found : null;
}

/** What was written on a line to write on: the line itself, and what parts it from the next, taken off. */
export function writtenIn(text: string): string {
  return withoutPlaceholder(
    text
      .replace(/_{2,}|\.{4,}|…{2,}/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s:]+|[\s|;/]+$/g, '')
      .replace(/([\p{L}\p{N}]{2})\.$/u, '$1')
  );
}

const placeholder =
  /^(?:klik (?:of tik )?(?:hier )?(?:om|als u) .{0,40}(?:voeren|typen|vullen|kiezen)\.?|(?:klik|typ) hier\.?|kies een (?:item|datum)\.?|click (?:or tap )?(?:here )?to enter (?:text|a date)\.?|choose an item\.?)$/i;

/** Words that Word itself puts where nothing is filled in yet, taken for nothing. */
export function withoutPlaceholder(text: string): string {
  return placeholder.test(text.trim()) ? '' : text;
}
