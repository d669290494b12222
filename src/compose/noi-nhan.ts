import type { Rich } from '../base/inline.ts';
import { plain, text } from '../base/inline.ts';
import type { Paragraph } from '../block/block.ts';
import type { NoiNhan } from '../model/document.ts';
import { led } from './can-cu.ts';
import { itemEnd } from './dau-cau.ts';
import { part, partForm } from './styled.ts';
import type { Work } from './work.ts';

/** Nơi nhận: label, groups, recipients with lead and end mark, Lưu line, drafter code. Nothing where none is given. */
export function noiNhan(work: Work): readonly Paragraph[] {
  const lines = recipients(work);
  const luu = luuLine(work);
  if (lines.length === 0 && !luu) return drafterLine(work);
  const { label, lead, end, last } = work.form.rulebook.wording.noi_nhan;
  const items = lines.map((line, i): Paragraph => {
    if (line.type === 'nhom') return part(work, 'noi-nhan-nhom', line.ten);
    if (line.nguyen_van) return part(work, 'noi-nhan-dong', line.content);
    const mark = !luu && i === lines.length - 1 ? last : end;
    return part(work, 'noi-nhan-dong', led(itemEnd(line.content, mark), lead));
  });
  return [
    part(work, 'noi-nhan', labelled(work, label)),
    ...items,
    ...(luu ? [part(work, 'noi-nhan-dong', luu)] : []),
    ...(codeOnLuuLine(work) ? [] : drafterLine(work)),
  ];
}

/** The recipients; a paper with Kính gửi names them first as `Như trên`. */
function recipients(work: Work): readonly NoiNhan[] {
  const { noi_nhan, kinh_gui } = work.document;
  const { nhu_tren } = work.form.rulebook.wording.noi_nhan;
  const named = noi_nhan.some((line) => line.type === 'noi' && /^(?:-\s*)?như /iu.test(plain(line.content)));
  if (kinh_gui.length === 0 || named) return noi_nhan;
  return [{ type: 'noi', content: [text(nhu_tren)], nguyen_van: false }, ...noi_nhan];
}

/** The label; its words underlined where the rulebook says so, the colon never. */
function labelled(work: Work, label: string): Rich {
  if (!partForm(work, 'noi-nhan')?.underline) return [text(label)];
  const words = label.replace(/:$/u, '');
  return [text(words, { underline: true }), text(label.slice(words.length))];
}

function luuLine(work: Work): Rich | undefined {
  const { luu } = work.document;
  if (!luu) return undefined;
  if (luu.nguyen_van) return luu.nguyen_van;
  const { lead, last, join, so_ban, luu: pattern } = work.form.rulebook.wording.noi_nhan;
  const items = luu.items.join(join).replace(/^(?:-\s*)?Lưu:?\s*/u, '');
  const copies = luu.so_ban === undefined ? '' : so_ban.replace('{so_ban}', String(luu.so_ban));
  const words = pattern.replace('{luu}', () => items) + copies;
  const code = codeOnLuuLine(work) ? drafterCode(work) : '';
  const line = itemEnd([text(code ? `${words.replace(/\.$/u, '')}. ${code}` : words)], last);
  return led(line, lead);
}

/**
 * A drafter code in the size of the lines ends the Lưu line; one in a size of its own stands below it, and so does any
 * below a Lưu line that prints exactly as given.
 */
function codeOnLuuLine(work: Work): boolean {
  const { parts } = work.form;
  const { luu } = work.document;
  return (
    luu !== undefined && !luu.nguyen_van && parts['nguoi-soan-thao'].size === parts['noi-nhan-dong'].size
  );
}

/** Who drew the paper up and how many copies were issued; empty where neither is given. */
function drafterCode(work: Work): string {
  const { nguoi_soan_thao: nguoi, so_ban } = work.document;
  const { pattern, alone, copies } = work.form.rulebook.wording.nguoi_soan_thao;
  if (nguoi === undefined && so_ban === undefined) return '';
  const form = nguoi === undefined ? copies : so_ban === undefined ? alone : pattern;
  const code = form.replace('{nguoi}', () => nguoi ?? '').replace('{so_ban}', String(so_ban ?? ''));
  return work.form.parts['nguoi-soan-thao'].letters === 'hoa' ? code.toUpperCase() : code;
}

function drafterLine(work: Work): readonly Paragraph[] {
  const code = drafterCode(work);
  return code === '' ? [] : [part(work, 'nguoi-soan-thao', [text(code)])];
}
