import { deleteRelationType } from '$lib/commands/relations/delete-relation-type';
import { retireRelationType } from '$lib/commands/relations/retire-relation-type';
import { saveRelationType } from '$lib/commands/relations/save-relation-type';
import { nameKey } from '$lib/commands/required-name';
import { AppError } from '$lib/domain/app-error';
import type { RelationTypeId } from '$lib/domain/ids';
import type { RelatedKind, RelationType } from '$lib/domain/relation-type';
import { relationTypeName } from '$lib/messages/relation-type-name';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** What can be done to types of relations; each tells what went wrong and gives whether it went well. */
export class RelationTypeActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession
  ) {}

  create(between: RelatedKind, name: string): Promise<boolean> {
    return this.#attempt(() => {
      this.#refuseShownName(between, name);
      return this.session.run(saveRelationType, { between, name, symmetric: false, transitive: false });
    });
  }

  update(
    type: RelationType,
    fields: Partial<Pick<RelationType, 'name' | 'symmetric' | 'transitive'>>
  ): Promise<boolean> {
    const { id, between, name, symmetric, transitive } = { ...type, ...fields };
    const calledNow = relationTypeName(type, this.app.t);
    return this.#attempt(() => {
      if (fields.name) this.#refuseShownName(between, fields.name, id);
      return this.session.run(saveRelationType, { id, between, name, symmetric, transitive, calledNow });
    });
  }

  retire(type: RelationType, retired: boolean): Promise<boolean> {
    const calledNow = relationTypeName(type, this.app.t);
    return this.#attempt(() => this.session.run(retireRelationType, { id: type.id, retired, calledNow }));
  }

  delete({ id }: RelationType): Promise<boolean> {
    return this.#attempt(() => this.session.run(deleteRelationType, { id }));
  }

  /** The names of built-in types are words of the screen, which no command knows. */
  #refuseShownName(between: RelatedKind, name: string, exceptId?: RelationTypeId): void {
    const taken = this.session
      .read('relationTypes')
      .relationTypes(between)
      .some((type) => type.id !== exceptId && nameKey(relationTypeName(type, this.app.t)) === nameKey(name));
    if (taken) throw new AppError('command/name-taken', { what: 'relationType', name });
  }

  async #attempt(work: () => Promise<unknown>): Promise<boolean> {
    return (await this.app.attempt(async () => (await work(), true))) ?? false;
  }
}
