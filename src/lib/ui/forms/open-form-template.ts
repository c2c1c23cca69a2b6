import { createContext } from 'svelte';
import type { FormTemplate } from '$lib/domain/form-template';

/** The form of the address, for the screens under it. */
export const [getOpenFormTemplate, setOpenFormTemplate] = createContext<{
  readonly template: FormTemplate;
}>();
