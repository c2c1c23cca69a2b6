import type { PageLoad } from './$types';

/** Brings the words of the document of the address into memory; null when there is no such document. */
export const load: PageLoad = async ({ params, parent }) => {
  const { session } = await parent();
  const document = session.read().findDocumentByNumber(Number(params.document));
  return { documentId: document?.id ?? null, text: document ? await session.text(document.id) : null };
};
