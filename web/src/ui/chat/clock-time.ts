/** Making a formatter takes longer than drawing the message that it is for, and a list draws hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The hour and minute of a moment (ms since the epoch), as the language writes them. */
export function clockTime(tag: string, at: number): string {
  const format = formats.get(tag) ?? new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' });
  formats.set(tag, format);
  return format.format(at);
}
