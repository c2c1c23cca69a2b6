import * as z from 'zod/mini';
import { instant, networkId, networkNodeId } from './ids';
import { nameLengths } from './name-lengths';
import { objectRef } from './object-ref';

/** What a network can draw between two of its nodes. None of it is stored in the network: it is read off the project. */
export const networkLinkKinds = ['relation', 'tree', 'coding', 'evidence', 'about', 'cooccurrence'] as const;
export const networkLinkKind = z.enum(networkLinkKinds);
export type NetworkLinkKind = z.infer<typeof networkLinkKind>;

export const networkLayouts = ['force', 'layered', 'radial', 'level'] as const;
export const networkLayout = z.enum(networkLayouts);
export type NetworkLayout = z.infer<typeof networkLayout>;

/** A saved figure of the project: which objects, where, and which links to show. */
export const networkSchema = z.object({
  id: networkId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.network)),
  comment: z.string(),
  /** Link kinds that are drawn. */
  shows: z.array(networkLinkKind),
  /** Codes found together less often are not tied; without it every pair is. */
  leastTogether: z.optional(z.int().check(z.positive())),
  /** Named boxes around nodes: a node is in at most one. */
  groups: z.array(
    z.object({
      id: z.string().check(z.minLength(1), z.maxLength(64)),
      name: z.string().check(z.maxLength(nameLengths.network))
    })
  ),
  createdAt: instant
});
export type Network = z.infer<typeof networkSchema>;

/** One object in one network; the same object is there at most once. */
export const networkNodeSchema = z.object({
  id: networkNodeId,
  networkId,
  ref: objectRef,
  /** Its centre, in units of the canvas (pixels at zoom 1). */
  x: z.number(),
  y: z.number(),
  /** Stays where it is when the network is laid out. */
  pinned: z.boolean(),
  /** Id of one of the network's groups. */
  groupId: z.nullable(z.string())
});
export type NetworkNode = z.infer<typeof networkNodeSchema>;
