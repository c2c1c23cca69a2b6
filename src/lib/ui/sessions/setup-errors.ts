import type { Segmentation } from '$lib/domain/comparison-session';
import type { SeatId } from '$lib/domain/ids';

/** What of a new session is looked at before it is made. Names are folded, so that equal ones are equal. */
export type SetupToCheck = {
  name: string;
  documentCount: number;
  extent: 'whole' | 'chosen' | 'sample';
  partCount: number;
  scope: 'all' | 'codes' | 'groups';
  codeCount: number;
  groupCount: number;
  segmentation: Segmentation;
  unitCount: number;
  seats: readonly { id: SeatId; coder: string; isNew: boolean; moment: string }[];
  knownNames: ReadonlySet<string>;
};

export type SeatError = 'no-coder' | 'name-taken' | 'same-moment';

/** What is missing, per field; a field that is right is not there. `seats` is by seat. */
export type SetupErrors = {
  name?: 'empty';
  documents?: 'none';
  extent?: 'none';
  codes?: 'none';
  units?: 'none';
  seatCount?: 'too-few';
  seats: ReadonlyMap<SeatId, SeatError>;
};

/** What keeps a session from being made, all at once. */
export function setupErrors(setup: SetupToCheck): SetupErrors {
  const hasDocuments = setup.documentCount > 0;
  const hasParts = setup.extent === 'whole' || setup.partCount > 0;
  const isCodeMissing =
    (setup.scope === 'codes' && setup.codeCount === 0) ||
    (setup.scope === 'groups' && setup.groupCount === 0);
  return {
    ...(setup.name.trim() === '' && { name: 'empty' as const }),
    ...(!hasDocuments && { documents: 'none' as const }),
    ...(hasDocuments && !hasParts && { extent: 'none' as const }),
    ...(isCodeMissing && { codes: 'none' as const }),
    ...(hasDocuments &&
      hasParts &&
      setup.segmentation !== 'free' &&
      setup.unitCount === 0 && { units: 'none' as const }),
    ...(setup.seats.length < 2 && { seatCount: 'too-few' as const }),
    seats: seatErrors(setup)
  };
}

function seatErrors({ seats, knownNames }: SetupToCheck): Map<SeatId, SeatError> {
  const errors = new Map<SeatId, SeatError>();
  const taken = new Set<string>();
  for (const { id, coder, isNew, moment } of seats) {
    const key = `${coder} ${moment}`;
    if (coder === '') errors.set(id, 'no-coder');
    else if (isNew && knownNames.has(coder)) errors.set(id, 'name-taken');
    else if (taken.has(key)) errors.set(id, 'same-moment');
    taken.add(key);
  }
  return errors;
}
