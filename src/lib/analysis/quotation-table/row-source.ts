import type { DocumentText } from '$lib/domain/document-text';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeId, CoderId, TextId } from '$lib/domain/ids';
import type { FoldedTexts } from '$lib/language/folded-texts';
import type { NameOf } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { currentNames } from '../objects/current-names';
import { branchesInGroup } from '../codes/codes-in-group';
import { groupsByCode } from '../codes/groups-by-code';
import { codeTree, type CodeInTree } from './code-tree';

/** What all rows of one table read from, with what is looked up again and again kept. */
export class RowSource {
  readonly #texts = new Map<TextId, DocumentText | undefined>();
  #codes: Map<CodeId, CodeInTree> | undefined;
  #groups: Map<CodeId, CodeGroup[]> | undefined;
  #nameOf: NameOf | undefined;

  constructor(
    readonly model: ProjectModel,
    readonly findText: (id: TextId) => DocumentText | undefined,
    /** UTF-16 code units of context on either side of a quotation. */
    readonly contextLength: number,
    readonly foldedTexts: FoldedTexts
  ) {}

  get codes(): Map<CodeId, CodeInTree> {
    return (this.#codes ??= codeTree(this.model));
  }

  /** What the objects mentioned in comments are called now. */
  get nameOf(): NameOf {
    return (this.#nameOf ??= currentNames(this.model));
  }

  /** The groups a code, or a code above it, is in. */
  groupsOf(id: CodeId): readonly CodeGroup[] {
    return (this.#groups ??= groupsByCode(this.model, branchesInGroup)).get(id) ?? [];
  }

  text(id: TextId): DocumentText | undefined {
    const known = this.#texts.get(id);
    if (known) return known;
    const text = this.findText(id);
    this.#texts.set(id, text);
    return text;
  }

  coderName(id: CoderId): string {
    return this.model.find('coders', id)?.name ?? '';
  }
}
