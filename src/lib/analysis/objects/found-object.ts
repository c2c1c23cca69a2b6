import type { ObjectRef } from '$lib/domain/object-ref';

/** An object with what it is called now, and what tells it from others: a code's path, a quotation's first words. */
export type FoundObject = { ref: ObjectRef; name: string; hint: string };
