import { addGrounds } from '$lib/commands/configurations/add-grounds';
import { deleteConfigurations } from '$lib/commands/configurations/delete-configurations';
import { mergeConfigurations } from '$lib/commands/configurations/merge-configurations';
import { moveConfiguration } from '$lib/commands/configurations/move-configuration';
import { removeGrounds } from '$lib/commands/configurations/remove-grounds';
import { restoreConfiguration } from '$lib/commands/configurations/restore-configuration';
import { saveConfiguration, type ConfigurationIntent } from '$lib/commands/configurations/save-configuration';
import { groundName } from '$lib/commands/configurations/ground-name';
import type { ConfigurationGround, ConfigurationPlace } from '$lib/domain/configuration';
import type { Stance } from '$lib/domain/evidence-link';
import type { ConfigurationEvidenceId, ConfigurationId } from '$lib/domain/ids';
import { configurationWords } from '$lib/messages/configuration-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** What can be done with configurations; what fails is said, and each gives whether it went well. */
export class ConfigurationActions {
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly gate: CoderGate
  ) {}

  /** Makes an empty configuration with a name to be replaced; null when it failed. */
  async create(): Promise<ConfigurationId | null> {
    const names = new Set(
      this.session
        .read('configurations')
        .list('configurations')
        .map(({ name }) => name)
    );
    const nameOf = (number: number) => this.app.t('configurations.newName', { number });
    let number = names.size + 1;
    while (names.has(nameOf(number))) number += 1;
    const id = crypto.randomUUID() as ConfigurationId;
    return (await this.save({ id, name: nameOf(number) })) ? id : null;
  }

  async save(intent: ConfigurationIntent): Promise<boolean> {
    return Boolean(await this.app.attempt(() => this.session.run(saveConfiguration, intent)));
  }

  async move(id: ConfigurationId, toIndex: number): Promise<boolean> {
    return Boolean(await this.app.attempt(() => this.session.run(moveConfiguration, { id, toIndex })));
  }

  async delete(ids: readonly ConfigurationId[]): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(deleteConfigurations, { ids }));
    if (!change) return false;
    const { count, name } = change.params as { count: number; name: string };
    this.#tell(this.app.t('configurations.deleted', { count, name }));
    return true;
  }

  /** Takes configurations up into one of them, or into a new one; gives which, null when it failed. */
  async merge(
    ids: readonly ConfigurationId[],
    into: ConfigurationId | null,
    name: string
  ): Promise<ConfigurationId | null> {
    const id = into ?? (crypto.randomUUID() as ConfigurationId);
    const change = await this.app.attempt(() =>
      this.session.run(mergeConfigurations, { ids, into: { id, name } })
    );
    if (!change) return null;
    this.#tell(this.app.t('configurations.mergeDone', { name: change.params.name! }));
    return id;
  }

  async restore(id: ConfigurationId): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(restoreConfiguration, { id }));
    if (change) this.#tell(this.app.t('configurations.restored', { name: change.params.name! }));
    return Boolean(change);
  }

  async addGrounds(
    configurationId: ConfigurationId,
    place: ConfigurationPlace,
    refs: readonly ConfigurationGround[],
    stance: Stance
  ): Promise<boolean> {
    if (refs.length === 0 || !(await this.gate.ask())) return false;
    const intent = { configurationId, place, refs, stance };
    const change = await this.app.attempt(() => this.session.run(addGrounds, intent));
    if (!change) return false;
    const name = groundName(this.session.read('configurations'), refs[0]!);
    const count = refs.length;
    this.#tell(this.app.t('configurations.added', { name, count, place: this.#placeName(place) }));
    return true;
  }

  async removeGround(id: ConfigurationEvidenceId, place: ConfigurationPlace, name: string): Promise<boolean> {
    const change = await this.app.attempt(() => this.session.run(removeGrounds, { ids: [id] }));
    if (change) this.#tell(this.app.t('configurations.removed', { name, place: this.#placeName(place) }));
    return Boolean(change);
  }

  #placeName(place: ConfigurationPlace): string {
    return configurationWords(this.app.t).place(place);
  }

  #tell(text: string): void {
    showUndoable(this.app, this.session, text);
  }
}
