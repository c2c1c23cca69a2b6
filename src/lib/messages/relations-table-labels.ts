import type { RelatedKind } from '$lib/domain/relation-type';
import type { Translate } from './translator';

/** The words of the table of relations in the translator's language, for every export and the command line. */
export function relationsTableLabels(translate: Translate, between: RelatedKind) {
  return {
    title: translate(between === 'code' ? 'relations.fileCodes' : 'relations.fileQuotations'),
    from: translate('relations.from'),
    relation: translate('relations.relation'),
    to: translate('relations.to'),
    comment: translate('relations.comment'),
    grounds: translate('relations.groundsColumn'),
    coder: translate('relations.createdBy'),
    createdAt: translate('relations.createdAt')
  };
}
