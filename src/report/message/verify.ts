import type { Messages } from './messages.ts';

const keep = {
  vi: 'Không tệp nào được ghi. Đây là lỗi của danvan, không phải của văn bản: xin gửi tệp YAML này cho người bảo trì.',
  en: 'Nothing was written. This is a fault of danvan, not of the paper: please send this YAML file to its maintainers.',
};

const reread = {
  vi: 'danvan đọc lại mọi tệp trước khi giao để không chữ nào bị mất.',
  en: 'danvan reads every file again before handing it over, so that no word is lost.',
};

function fault(vi: string, en: string): Messages[string] {
  return { vi: { what: vi, why: reread.vi, fix: keep.vi }, en: { what: en, why: reread.en, fix: keep.en } };
}

/** What verify/ finds when it reads the written files again. */
export const verifyMessages: Messages = {
  'verify/docx-hong': fault(
    'Tệp .docx vừa tạo không đọc lại được ({reason}).',
    'The new .docx cannot be read again ({reason}).',
  ),
  'verify/docx-thieu': fault(
    'Tệp .docx vừa tạo thiếu hoặc sai chữ. Cần có: “{expected}”. Trong tệp: “{found}”.',
    'The new .docx lacks words. Expected: “{expected}”. Found: “{found}”.',
  ),
  'verify/docx-thua': fault(
    'Tệp .docx vừa tạo thừa chữ: “{found}”.',
    'The new .docx holds words that are not in the paper: “{found}”.',
  ),
  'verify/docx-do': fault(
    'Tệp .docx vừa tạo sai kích thước ở {what}: cần {expected}, trong tệp là {found}.',
    'A measure of the new .docx is wrong at {what}: expected {expected}, found {found}.',
  ),
  'verify/pdf-hong': fault(
    'Tệp .pdf vừa tạo không đọc lại được ({reason}).',
    'The new .pdf cannot be read again ({reason}).',
  ),
  'verify/pdf-thieu': fault(
    'Tệp .pdf vừa tạo thiếu hoặc sai chữ. Cần có: “{expected}”. Trong tệp: “{found}”.',
    'The new .pdf lacks words. Expected: “{expected}”. Found: “{found}”.',
  ),
  'verify/pdf-thua': fault(
    'Tệp .pdf vừa tạo thừa chữ: “{found}”.',
    'The new .pdf holds words that are not in the paper: “{found}”.',
  ),
  'verify/pdf-do': fault(
    'Tệp .pdf vừa tạo sai kích thước ở {what}: cần {expected}, trong tệp là {found}.',
    'A measure of the new .pdf is wrong at {what}: expected {expected}, found {found}.',
  ),
};
