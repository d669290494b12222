import type { Info } from '../../block/block.ts';
import { epochProperty, momentOf } from './date.ts';
import { dateString, textString } from './strings.ts';

/** The key of the Info dictionary that `sealPdf` fills, and what stands there until then. */
export const sealKey = 'danvan-seal';
export const unsealed = '0'.repeat(64);

/** What a file says of itself, in its Info dictionary and in XMP. */
export interface FileInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly producer: string;
  /** Of creation and of the last change. */
  readonly moment: Date;
  /** As PDF readers look for it, without a country: `vi`. */
  readonly language: string;
  /** By their own keys. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Throws RangeError for a property key that a PDF name would not hold without escaping. */
export function fileInfo(info: Info, properties: Readonly<Record<string, string>>): FileInfo {
  const { [epochProperty]: epoch, ...custom } = properties;
  for (const key of Object.keys(custom)) {
    if (!/^[a-z][a-z0-9-]*$/.test(key)) throw new RangeError(`not a property key: ${key}`);
  }
  const { title, author, subject } = info;
  const moment = momentOf(info.date, epoch);
  return {
    title,
    author,
    subject,
    creator: 'danvan',
    producer: 'danvan',
    moment,
    language: info.language.slice(0, 2),
    custom,
  };
}

/** The Info dictionary, the place of the seal before anything that was typed. */
export function infoDictionary({ custom, moment, ...info }: FileInfo): string {
  const texts = [
    ['Producer', info.producer],
    ['Creator', info.creator],
    ['Title', info.title],
    ['Author', info.author],
    ['Subject', info.subject],
    ...Object.entries(custom),
  ] as const;
  const entries = texts
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `/${key} ${textString(text)}\n`);
  const date = dateString(moment);
  const seal = `/${sealKey} (${unsealed})\n`;
  return `<<\n${seal}${entries.join('')}/CreationDate ${date}\n/ModDate ${date}\n>>`;
}
