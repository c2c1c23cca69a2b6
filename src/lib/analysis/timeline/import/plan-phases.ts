import type { ImportedPhase, PhasePlace } from '$lib/commands/events/import-timeline';
import { nameKey, storedName } from '$lib/commands/required-name';
import { firstDay, lastDay } from '$lib/domain/partial-date';
import type { Phase, PlannedSpan } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';
import { FieldComparer, spanText } from './field-changes';
import { placeOfPhase, type NamedInStudy } from './named-in-study';
import type { PlannedEntry } from './plan-timeline-import';
import type { ResolvedEntry, TimelineImportChoices } from './resolve-entry';

const noSpan: PlannedSpan = { start: null, end: null };

/** Plans the phases of a file: those that are there are found by track, parent and name. */
export class PhasePlanner {
  /** As they will be, changed or not. */
  readonly taken: ImportedPhase[] = [];
  /** Those that are made or changed, phases before their sub-phases. */
  readonly changed: ImportedPhase[] = [];
  readonly #known: ReadonlyMap<string, Phase>;
  readonly #seen = new Set<string>();
  /** Phases of the file by track and number, for `2.1`. */
  readonly #numbered = new Map<string, PhasePlace>();

  constructor(
    readonly model: ProjectModel,
    readonly named: NamedInStudy,
    readonly choices: TimelineImportChoices
  ) {
    this.#known = new Map(model.list('phases').map((phase) => [placeKey(placeOfPhase(model, phase)), phase]));
  }

  plan(entries: readonly ResolvedEntry[]): PlannedEntry[] {
    const isSub = ({ entry }: ResolvedEntry) => entry.phase !== '' || /^\d+\.\d+$/.test(entry.number);
    const tops = entries.filter((one) => !isSub(one)).map((one) => this.#plan(one, null));
    const subs = entries.filter(isSub).map((one) => this.#plan(one, this.#parentOf(one)));
    return [...tops, ...subs];
  }

  /** The phase a sub-phase is part of; undefined when nobody knows it. */
  #parentOf({ entry, desk }: ResolvedEntry): PhasePlace | null {
    const track = storedName(entry.track, 'track');
    const [number = ''] = entry.number.split('.');
    const words = entry.phase || number;
    const ofFile = this.#numbered.get(`${nameKey(track)} ${words}`);
    const found = ofFile ?? this.named.phase(words, track);
    if (found && found.parent === '' && nameKey(found.name) !== nameKey(entry.name)) return found;
    // A number with a point in it may be no more than a number.
    if (entry.phase !== '')
      desk.decide({ code: 'unknown-parent', part: 'parent', found: entry.phase, guess: null });
    return null;
  }

  #plan({ entry, desk }: ResolvedEntry, parent: PhasePlace | null): PlannedEntry {
    const name = storedName(entry.name, 'phase');
    const place = {
      name,
      track: parent?.track ?? storedName(entry.track, 'track'),
      parent: parent?.name ?? ''
    };
    const key = placeKey(place);
    const existing = this.#known.get(key) ?? null;
    const isTwice = name !== '' && this.#seen.has(key);
    if (isTwice) desk.decide({ code: 'twice', part: 'row', found: name, guess: null });
    const reason = this.choices.skipped.has(entry.key)
      ? 'by-choice'
      : name === ''
        ? 'no-name'
        : isTwice
          ? 'twice'
          : desk.isLeftOut
            ? 'problem'
            : null;
    const base = { key: entry.key, row: entry.row, entry: { ...entry, name }, state: null };
    const ref = existing && ({ kind: 'phase', id: existing.id } as const);
    if (reason !== null)
      return { ...base, status: 'skipped', reason, existing: ref, changes: [], problems: desk.problems };
    this.#seen.add(key);
    const { imported, changes } = this.#compare(entry, place, existing);
    const isChanged = changes.some(({ applies }) => applies);
    this.taken.push(imported);
    if (!existing || isChanged) this.changed.push(imported);
    this.named.addPhase(place, parent ? '' : entry.number);
    if (!parent && entry.number !== '') this.#numbered.set(`${nameKey(place.track)} ${entry.number}`, place);
    const status = !existing ? 'new' : isChanged ? 'changed' : 'same';
    const problems = desk.problems.filter(({ code }) => code !== 'no-end' || !existing?.end);
    return { ...base, status, reason: null, existing: ref, changes, problems };
  }

  #compare(entry: PlannedEntry['entry'], place: PhasePlace, existing: Phase | null) {
    const fields = new FieldComparer(existing !== null, this.choices.overwrite);
    const { start, end, plannedStart, plannedEnd } = entry.dates;
    const known = existing ?? {
      name: '',
      goal: '',
      approach: '',
      start: null,
      end: null,
      planned: null,
      colour: null
    };
    const name = fields.takes('name', known.name, place.name) ? place.name : known.name || place.name;
    const dates = filled({ start, end }, known);
    const planned = filled({ start: plannedStart, end: plannedEnd }, known.planned ?? noSpan);
    const imported: ImportedPhase = { ...place, name, id: existing?.id ?? null };
    if (fields.takes('dates', spanText(known), spanText(dates))) Object.assign(imported, dates);
    if (fields.takes('planned', spanText(known.planned ?? noSpan), spanText(planned)))
      imported.planned = planned;
    if (entry.goal && fields.takes('goal', known.goal, entry.goal)) imported.goal = entry.goal;
    if (entry.approach && fields.takes('approach', known.approach, entry.approach))
      imported.approach = entry.approach;
    const colourText = (colour: number | null | undefined) => (colour == null ? '' : String(colour + 1));
    if (entry.colour !== null && fields.takes('colour', colourText(known.colour), colourText(entry.colour)))
      imported.colour = entry.colour;
    return { imported, changes: fields.changes };
  }
}

/** What the file says, and where it is silent what is there, unless that would be over before it begins. */
export function filled({ start, end }: PlannedSpan, known: PlannedSpan): PlannedSpan {
  const whole = { start: start ?? known.start, end: end ?? known.end };
  const isSound = !whole.start || !whole.end || lastDay(whole.end) >= firstDay(whole.start);
  return isSound ? whole : { start, end };
}

function placeKey({ name, track, parent }: PhasePlace): string {
  return [track, parent, name].map(nameKey).join('\n');
}
