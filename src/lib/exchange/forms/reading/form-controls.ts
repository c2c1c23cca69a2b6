/**
 * A page with what was filled in on its controls as text: ticked and open boxes, the value of a field, the chosen option.
 * Only as far as the page itself holds them, as one that was saved filled in does.
 */
export function withFormControls(html: string): string {
  return html
    .replace(/<input\b([^>]{0,2000})>/gi, (_, attributes: string) => {
      const type = (/\btype\s*=\s*["']?(\w+)/i.exec(attributes)?.[1] ?? 'text').toLowerCase();
      if (type === 'checkbox' || type === 'radio') return /\bchecked\b/i.test(attributes) ? ' ☒ ' : ' ☐ ';
      if (/^(?:hidden|submit|button|reset|image|file|password)$/.test(type)) return '';
      return ` ${/\bvalue\s*=\s*"([^"]{0,2000})"/i.exec(attributes)?.[1] ?? ''} `;
    })
    .replace(/<textarea\b[^>]{0,2000}>/gi, '<div>')
    .replace(/<\/textarea\s*>/gi, '</div>')
    .replace(/<select\b[^>]{0,2000}>([\s\S]{0,20000}?)<\/select\s*>/gi, (_, options: string) => {
      const chosen = /<option\b[^>]{0,500}\bselected\b[^>]{0,500}>([^<]{0,500})/i.exec(options);
      return ` ${chosen?.[1] ?? ''} `;
    });
}
