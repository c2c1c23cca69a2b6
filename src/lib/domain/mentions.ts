import { objectKey, objectRef, type ObjectRef } from './object-ref';

/**
 * How a text names an object of the project: a Markdown link to `kc:<kind>/<id>`. The words between the brackets are
 * what it was called when it was written; a screen shows what it is called now.
 */
const address = /\]\(kc:([a-z]+)\/([\w:-]+)\)/g;

/** The address of a mention: `kc:quotation/0f…`. */
export function mentionAddress({ kind, id }: ObjectRef): string {
  return `kc:${kind}/${id}`;
}

/** The object an address leads to; null when it is no address of a mention. */
export function parseMentionAddress(text: string): ObjectRef | null {
  const match = /^kc:([a-z]+)\/([\w:-]+)$/.exec(text);
  const parsed = match && objectRef.safeParse({ kind: match[1], id: match[2] });
  return parsed?.success ? parsed.data : null;
}

/** The objects a text mentions, each once, in the order first named. O(length). */
export function mentionsIn(text: string): ObjectRef[] {
  const found = new Map<string, ObjectRef>();
  for (const [, kind, id] of text.matchAll(address)) {
    const ref = parseMentionAddress(`kc:${kind}/${id}`);
    if (ref) found.set(objectKey(ref), ref);
  }
  return [...found.values()];
}

/** The text with every mention of an object leading to another instead; the words stay as written. */
export function redirectMentions(text: string, from: ObjectRef, to: ObjectRef): string {
  return text.replaceAll(`](${mentionAddress(from)})`, `](${mentionAddress(to)})`);
}
