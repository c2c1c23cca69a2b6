import { createContext } from 'svelte';
import type { Questionnaire } from '$lib/domain/questionnaire';

/** The questionnaire of the address, for the screens under it. */
export const [getOpenQuestionnaire, setOpenQuestionnaire] = createContext<{
  readonly questionnaire: Questionnaire;
}>();
