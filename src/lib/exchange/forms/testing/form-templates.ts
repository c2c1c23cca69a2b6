import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { FormFieldId, FormTemplateId } from '$lib/domain/ids';
import { testNow } from '$lib/testing/test-project';

type Draft = Partial<Omit<FormField, 'choices'>> & { name: string; choices?: readonly string[] };

/** A form with these fields; their ids are `field-1`, `field-2`, …, those of choices `1`, `2`, …. */
export function templateOf(drafts: readonly Draft[], facts: Partial<FormTemplate> = {}): FormTemplate {
  return {
    id: 'template-1' as FormTemplateId,
    name: 'Kijkwijzer',
    documentKind: 'observation',
    instruction: '',
    createdAt: testNow,
    ...facts,
    fields: drafts.map((draft, index) => ({
      id: `field-${index + 1}` as FormFieldId,
      prompt: '',
      kind: 'notes',
      withText: false,
      ...draft,
      choices: (draft.choices ?? []).map((label, at) => ({ id: String(at + 1), label }))
    }))
  };
}

/** An observation guide of six rubrics, or an intake form with words, boxes and an advice. */
export function formTemplate(which: 'guide' | 'intake' = 'guide'): FormTemplate {
  if (which === 'intake')
    return templateOf(
      [
        { name: 'Ervaring', kind: 'text', prompt: 'Welke ervaring breng je mee?' },
        {
          name: 'Wensen',
          kind: 'checkboxes',
          choices: ['eigen school', 'andere school', 'beschikt over een auto']
        },
        {
          name: 'Advies',
          kind: 'choice',
          withText: true,
          choices: [
            'kan door naar de training',
            'kan door naar de training, maar er is twijfel',
            'nog niet zo ver',
            'niet starten'
          ]
        }
      ],
      { name: 'Intakeformulier', documentKind: 'intake-form' }
    );
  return templateOf(
    [
      { name: 'Training – opzet', prompt: 'Let op de organisatie, het huiswerk, de start en de afronding.' },
      { name: 'Training – inhoud', prompt: 'Sluit de inhoud aan bij wat de buddy’s nodig hebben?' },
      { name: 'Trainers – interactie', prompt: 'Wat roept reacties op, van trainers en van buddy’s?' },
      { name: 'Buddy – houding', prompt: 'Open, kritisch, enthousiast, afwachtend?' },
      { name: 'Buddy – vragen', prompt: 'Welke vragen stellen de buddy’s?' },
      { name: 'Overige observaties', prompt: 'Wat nergens anders past.' }
    ],
    { name: 'Kijkwijzer buddytraining', instruction: 'Noteer wat je ziet en hoort, niet wat je ervan vindt.' }
  );
}
