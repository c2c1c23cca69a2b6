export const phaseCodes = {
  title: 'Codes per fase',
  lead: 'Welke codes, deelvragen en CIMO-elementen in welke fase voorkomen.',
  rows: 'Rijen',
  track: 'Spoor',
  noTrack: 'Zonder spoor',
  parts: 'Deelfasen',
  view: { label: 'Weergave', matrix: 'Matrix', bands: 'Banden' },
  share: {
    label: 'Wat de cellen tonen',
    count: 'Aantal',
    row: '% van de rij',
    column: '% van de fase'
  },
  change: { new: 'nieuw', gone: 'verdwenen' },
  changeMeaning: {
    new: 'komt hier voor het eerst voor',
    gone: 'kwam eerder voor, hier en later niet meer'
  },
  counts_one: '{{number}} citaat van {{cases}}',
  counts_other: '{{number}} citaten van {{cases}}',
  outside_one: '{{count}} document valt in geen van deze fasen en telt niet mee: {{names}}.',
  outside_other: '{{count}} documenten vallen in geen van deze fasen en tellen niet mee: {{names}}.',
  outsideMore: '{{names}} en nog {{count}}',
  several: 'Fasen overlappen: een citaat telt in elke fase waarin het valt, en in het totaal één keer.',
  noPhases:
    'Er zijn nog geen fasen. Geef ze hun dagen op de tijdlijn; dan staat hier wat in welke fase voorkomt.',
  toTimeline: 'Naar de tijdlijn',
  noRows: {
    question: 'Er zijn nog geen deelvragen.',
    cimo: 'Er is nog geen bewijs bij de CIMO-elementen.',
    code: 'Er zijn nog geen open codes.',
    category: 'Er zijn nog geen categorieën.',
    core: 'Er zijn nog geen kerncodes.',
    'code-group': 'Er zijn nog geen codegroepen.'
  },
  bands: {
    title: '{{rows}} per fase, {{project}}',
    description_one:
      'Voor {{count}} rij een band per fase op de tijdas, donkerder naarmate er meer citaten zijn.',
    description_other:
      'Voor {{count}} rijen een band per fase op de tijdas, donkerder naarmate er meer citaten zijn.',
    rows: 'Rijen op de as',
    noneChosen: 'Kies een of meer rijen om ze op de tijdas te zien.',
    noDays: 'Geen van deze fasen heeft dagen, dus is er geen tijdas. De matrix toont ze wel.',
    undated_one: '{{names}} heeft geen dagen en staat niet op de as.',
    undated_other: '{{names}} hebben geen dagen en staan niet op de as.',
    open: 'Een fase zonder einde loopt op de as door tot {{day}}.',
    file: 'Banden per fase'
  }
};
