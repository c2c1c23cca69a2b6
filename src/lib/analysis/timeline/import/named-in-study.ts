import { similarCases } from '$lib/analysis/cases/import/similar-cases';
import type { PhasePlace } from '$lib/commands/events/import-timeline';
import { nameKey } from '$lib/commands/required-name';
import type { Case } from '$lib/domain/case';
import type { CaseId, DocumentId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import { phaseName, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';

/** People, documents and phases of a project, found by the words of a file. */
export class NamedInStudy {
  readonly #cases: ReadonlyMap<string, Case | null>;
  readonly #titles: ReadonlyMap<string, DocumentId | null>;
  readonly #phases = new Map<string, PhasePlace | null>();
  readonly #likenesses = new Map<string, string | null>();

  constructor(readonly model: ProjectModel) {
    const called = model
      .list('cases')
      .flatMap((one) => [one.name, one.pseudonym ?? ''].map((name) => [nameKey(name), one] as const));
    this.#cases = onlyOnes(called.filter(([key]) => key !== ''));
    this.#titles = onlyOnes(model.list('documents').map(({ id, name }) => [nameKey(name), id] as const));
    for (const phase of model.list('phases')) {
      this.addPhase(placeOfPhase(model, phase), phaseNumber(model, phase));
      this.#put(phaseName(model, phase), '', placeOfPhase(model, phase));
    }
  }

  /** The people in a cell: one name, or several with commas, `en` or a dash between them where that is no name itself. */
  people(words: string): { ids: CaseId[]; unknown: { name: string; likely: string | null }[] } {
    const whole = this.#cases.get(nameKey(words));
    if (whole) return { ids: [whole.id], unknown: [] };
    const parts = words.split(/\s*[,/+&]\s*|\s+(?:en|and|met|with)\s+|\s+[–—-]\s+/).filter(Boolean);
    const found = parts.map((name) => ({ name, known: this.#cases.get(nameKey(name)) }));
    // A name with a comma in it that nobody has stays one name.
    const shown = found.some(({ known }) => known) ? found : [{ name: words, known: undefined }];
    return {
      ids: shown.flatMap(({ known }) => known?.id ?? []),
      unknown: shown.filter(({ known }) => !known).map(({ name }) => ({ name, likely: this.#likely(name) }))
    };
  }

  /** A document by its number (`3`, `D3`, `document 3`) or its title. */
  document(words: string): DocumentId | undefined {
    const [, number] = /^(?:d|doc\.?|document)?\s*#?(\d{1,6})$/i.exec(words.trim()) ?? [];
    if (number) return this.model.findDocumentByNumber(Number(number))?.id;
    return this.#titles.get(nameKey(words)) ?? undefined;
  }

  /** A phase by its name, with or without its track, or its number, of a track when one is named. */
  phase(words: string, track: string): PhasePlace | undefined {
    const plain = words.replace(/^(?:fase|phase)\s*(?=\d)/i, '');
    for (const name of [words, plain]) {
      const found = this.#phases.get(phaseKey(name, track)) ?? this.#phases.get(phaseKey(name, ''));
      if (found) return found;
    }
    return undefined;
  }

  /** A phase that will be there, too. */
  addPhase(place: PhasePlace, number: string): void {
    for (const name of [place.name, number])
      for (const track of new Set([place.track, ''])) if (name !== '') this.#put(name, track, place);
  }

  #put(name: string, track: string, place: PhasePlace): void {
    const key = phaseKey(name, track);
    const known = this.#phases.get(key);
    const isSame =
      known &&
      phaseKey(known.name, known.track) === phaseKey(place.name, place.track) &&
      known.parent === place.parent;
    // A name of two phases says nothing.
    if (!isSame) this.#phases.set(key, known === undefined ? place : null);
  }

  #likely(name: string): string | null {
    const known = this.#likenesses.get(nameKey(name));
    if (known !== undefined) return known;
    const row = { row: 1, name } as Parameters<typeof similarCases>[1][number];
    return similarCases(this.model.list('cases'), [row]).get(1)?.[0]?.name ?? null;
  }
}

export function placeOfPhase(model: ProjectModel, { name, trackId, parentId }: Phase): PhasePlace {
  return {
    name,
    track: trackId ? model.get('tracks', trackId).name : '',
    parent: parentId ? model.get('phases', parentId).name : ''
  };
}

const phaseKey = (name: string, track: string) => `${nameKey(track)}|${nameKey(name)}`;

/** Values by key; null where two have one key. */
function onlyOnes<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value | null> {
  const found = new Map<string, Value | null>();
  for (const [key, value] of pairs) {
    const known = found.get(key);
    found.set(key, known === undefined || known === value ? value : null);
  }
  return found;
}
