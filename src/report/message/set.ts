import type { Messages } from './messages.ts';

/** Values given on the command line: `danvan set`, `--set`. */
export const setMessages: Messages = {
  'command/set-thieu': {
    vi: {
      what: 'Cần ít nhất một khóa=giá-trị và một tệp.',
      fix: 'Ví dụ: danvan set so=32 ngay=2026-02-18 giay-moi.yaml.',
    },
    en: {
      what: 'At least one key=value and one file are needed.',
      fix: 'As danvan set so=32 ngay=2026-02-18 giay-moi.yaml.',
    },
  },
  'command/set-khong-ghi': {
    vi: { what: 'Không tệp nào được ghi.', fix: 'Sửa chỗ báo ở trên rồi chạy lại cho tất cả.' },
    en: { what: 'No file was written.', fix: 'Mend what is told above and run it again for all.' },
  },
  'source/gan-sai': {
    vi: {
      what: '“{tu}” không phải là khóa=giá-trị.',
      fix: 'Viết liền như so=32 hoặc su_kien.ngay=2026-02-18; giá trị có dấu cách thì đặt cả cụm trong dấu nháy.',
    },
    en: {
      what: '"{tu}" is no key=value.',
      fix: 'Write so=32 or su_kien.ngay=2026-02-18; where the value has spaces, put the whole in quotes.',
    },
  },
  'source/dat-khong-duoc': {
    vi: {
      what: 'Không đặt được “{khoa}”: khóa cha của nó đang là một dòng chữ hoặc một danh sách.',
      fix: 'Đặt cả khóa cha, hoặc sửa ngay trong tệp YAML.',
    },
    en: {
      what: 'Cannot set "{khoa}": what it stands under is a text or a list.',
      fix: 'Set the whole of that, or change the YAML itself.',
    },
  },
  'pipeline/da-ban-hanh': {
    vi: {
      what: 'Văn bản này đã ban hành nên không đổi “{khoa}” nữa.',
      why: 'Bản đã ký phải giữ nguyên; chỉ còn điền được số, ngày đang để trống và đổi trang_thai.',
      fix: 'Nếu nội dung phải đổi, soạn văn bản sửa đổi; nếu đánh dấu nhầm, đặt trang_thai=cho-ky trước.',
    },
    en: {
      what: 'This paper is issued, so "{khoa}" is not changed any more.',
      why: 'What was signed stays; only a number or date left blank can be filled, and trang_thai changed.',
      fix: 'Where the content has to change, write an amending paper; if it was marked by mistake, set trang_thai=cho-ky first.',
    },
  },
  'pipeline/la-bieu-thuc': {
    vi: {
      what: '“{khoa}” lấy giá trị từ nơi khác: {bieu_thuc}.',
      why: 'Thay bằng giá trị cố định thì văn bản này không còn đi theo dữ kiện chung.',
      fix: 'Đổi dữ kiện ở danh-ba.yaml hoặc danvan.yaml bằng danvan set; nếu đúng là muốn tách riêng, sửa dòng này trong tệp.',
    },
    en: {
      what: '"{khoa}" takes its value from elsewhere: {bieu_thuc}.',
      why: 'With a fixed value this paper would no longer follow the shared fact.',
      fix: 'Change the fact in danh-ba.yaml or danvan.yaml with danvan set; if it is to part from it, edit this line.',
    },
  },
  'pipeline/nhieu-dong': {
    vi: { what: 'Giá trị của “{khoa}” viết trên nhiều dòng.', fix: 'Sửa ngay trong tệp YAML.' },
    en: { what: 'The value of "{khoa}" takes several lines.', fix: 'Edit it in the YAML file.' },
  },
  'pipeline/khoa-gan-giong': {
    vi: {
      what: 'Tệp này chưa có “{khoa}”; có phải ý bạn là “{goi_y}”?',
      fix: 'Gõ lại khóa cho đúng; nếu thật sự cần khóa mới, thêm nó vào tệp YAML bằng tay.',
    },
    en: {
      what: 'There is no "{khoa}" in this file yet; is "{goi_y}" meant?',
      fix: 'Spell the key right; for a key that is really new, add it to the YAML file by hand.',
    },
  },
  'pipeline/khong-co-khoa-con': {
    vi: {
      what: 'Không đặt được “{khoa}”: chỗ này là một dòng chữ, một danh sách hoặc mã một hồ sơ.',
      fix: 'Nếu là mã hồ sơ, sửa hồ sơ đó trong danh-ba.yaml; nếu không, sửa ngay trong tệp YAML.',
    },
    en: {
      what: 'Cannot set "{khoa}": this is a text, a list or the id of a profile.',
      fix: 'For a profile, change it in danh-ba.yaml; otherwise edit the YAML file.',
    },
  },
  'pipeline/khong-dat-duoc': {
    vi: {
      what: 'Không đặt được “{khoa}” mà giữ nguyên mọi chỗ khác của tệp.',
      fix: 'Sửa ngay trong tệp YAML.',
    },
    en: {
      what: 'Cannot set "{khoa}" and keep the rest of the file as it is.',
      fix: 'Edit the YAML file.',
    },
  },
};
