/** Calendar files of all-day entries (RFC 5545). */
import { nextDay } from './workdays.js';

export interface CalendarEntry {
  /** The same each time the same step is written, so that a calendar moves it and does not double it. */
  uid: string;
  /** `2026-01-12` */
  day: string;
  summary: string;
  description?: string;
  category?: string;
}

const encoder = new TextEncoder();

/** Text of a property: line ends, separators and the sign that escapes them, escaped. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?|\n|\u2028|\u2029/g, '\n')
      // Other control characters are not allowed in it at all.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** A content line in pieces of at most 75 octets, never within a character. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

const basic = (day: string) => day.replaceAll('-', '');

/** A whole calendar; `stamp` is when it was made, in milliseconds. */
export function writeCalendar(name: string, entries: CalendarEntry[], stamp: number): string {
  const made = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//hiring-widgets//checklist//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
  ];
  for (const { uid, day, summary, description, category } of entries) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(nextDay(day))}`,
      `SUMMARY:${escapeText(summary)}`,
    );
    if (description) lines.push(`DESCRIPTION:${escapeText(description)}`);
    if (category) lines.push(`CATEGORIES:${escapeText(category)}`);
    // A due date takes up nobody's day.
    lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}
