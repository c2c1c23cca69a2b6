import type { Translate } from '$lib/messages/translator';
import type { SessionSetup } from './session-setup.svelte';

/** The session as it would be now, in a line: `3 documenten · 38 delen · 2 codeurs · blind`. */
export function setupSummary(setup: SessionSetup, t: Translate): string {
  const hasParts = setup.extent !== 'whole';
  return [
    t('project.documents', { count: setup.documentIds.size }),
    hasParts && t('sessions.turns', { count: setup.parts.length }),
    setup.segmentation !== 'free' && t('sessions.units', { count: setup.units.length }),
    t('sessions.coders', { count: setup.seats.length }),
    t(setup.blind ? 'sessions.isBlind' : 'sessions.isOpenToAll')
  ]
    .filter(Boolean)
    .join(' · ');
}
