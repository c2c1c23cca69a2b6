import type { Stance } from '$lib/domain/evidence-link';
import type { RelationId, RelationTypeId } from '$lib/domain/ids';
import type { NetworkLinkKind } from '$lib/domain/network';

/** A link a network can draw, read off the project. Ends are named as `objectKey` does. */
export type NetworkLink = {
  /** The same for the same link, whichever network it is drawn in. */
  id: string;
  kind: NetworkLinkKind;
  from: string;
  to: string;
  /** Whether `from` and `to` differ in meaning: an arrow runs to `to`. */
  directed: boolean;
  /** Of a co-occurrence how often; 1 otherwise. */
  weight: number;
  /** What it says beside its kind. */
  relation?: { id: RelationId; typeId: RelationTypeId };
  stance?: Stance;
};
