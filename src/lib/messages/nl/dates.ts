/** Een datum intypen. */
export const dates = {
  placeholder: 'bv. 4-3-2025',
  reads: 'Gelezen als {{date}}',
  guess: {
    'two-digit-year': 'Gelezen als {{date}}: er staan maar twee cijfers voor het jaar.',
    ambiguous: 'Gelezen als {{date}}: het kan ook anders bedoeld zijn.'
  },
  noDate: 'Dit is geen datum. Schrijf bijvoorbeeld 4-3-2025, maart 2025, voorjaar 2025 of 2025.',
  typing: 'Een dag, maand, seizoen of jaar. Pijltje omhoog of omlaag: een dag later of eerder.'
};
