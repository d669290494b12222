import type { Messages } from './messages.ts';

export const workspaceMessages: Messages = {
  'workspace/trung-ten': {
    vi: {
      what: 'Văn bản này và {khac} cùng in ra "{ten}".',
      why: 'Hai tên chỉ khác nhau ở chữ hoa, chữ thường cũng là một trên nhiều máy.',
      fix: 'Đổi tên một tệp, hoặc sửa ten_tep để hai văn bản có tên khác nhau. Chưa có tệp nào được ghi.',
    },
    en: {
      what: 'This paper and {khac} would both be printed as "{ten}".',
      why: 'Names that differ only in case are one name on many machines.',
      fix: 'Rename one, or change ten_tep so that they differ. Nothing was written.',
    },
  },
  'workspace/goi-trong': {
    vi: {
      what: 'Không có văn bản nào ứng với "{van_ban}".',
      fix: 'Sửa đường dẫn ở van_ban của gói; đường dẫn tính từ thư mục có danvan.yaml, có thể dùng * và **.',
    },
    en: {
      what: 'No paper is meant by "{van_ban}".',
      fix: 'Put the path under van_ban right; it is seen from danvan.yaml and may hold * and **.',
    },
  },
  'workspace/goi-trung-ten': {
    vi: {
      what: 'Gói {goi} trùng tên với một văn bản in ra cùng thư mục.',
      fix: 'Đặt mã khác cho gói, hoặc đổi ten_tep của văn bản đó.',
    },
    en: {
      what: 'The set {goi} has the name of a paper that is printed into the same folder.',
      fix: 'Give the set another id, or change ten_tep of that paper.',
    },
  },
  'workspace/goi-thieu': {
    vi: {
      what: 'Chưa làm được gói {goi}: {tap_tin} chưa in ra được.',
      fix: 'Sửa văn bản đó rồi chạy lại danvan build.',
    },
    en: {
      what: 'The set {goi} was not made: {tap_tin} could not be printed.',
      fix: 'Put that paper right and run danvan build again.',
    },
  },
  'workspace/goi-da-sua': {
    vi: {
      what: 'Tệp này không phải do danvan ghi lần trước, hoặc đã bị sửa, nên danvan không ghi đè.',
      fix: 'Cất tệp đi nơi khác, hoặc chạy lại với --overwrite.',
    },
    en: {
      what: 'This file is not as danvan last wrote it, so it is not overwritten.',
      fix: 'Put it elsewhere, or run again with --overwrite.',
    },
  },
  'workspace/thu-muc-ra': {
    vi: {
      what: 'Không dùng được thư mục kết quả này.',
      why: 'Nó nằm ngoài thư mục làm việc, dẫn ra ngoài, hoặc không phải là thư mục.',
      fix: 'Sửa mục "ra" của danvan.yaml thành một thư mục con, ví dụ: ra: out',
    },
    en: {
      what: 'This output folder cannot be used.',
      why: 'It lies outside the workspace, leads out of it, or is no folder.',
      fix: 'Let "ra" in danvan.yaml name a folder below, as ra: out',
    },
  },
  'workspace/lien-ket-ra-ngoai': {
    vi: {
      what: 'Liên kết này dẫn ra ngoài thư mục làm việc, nên danvan không đọc.',
      fix: 'Chép tệp thật vào đây thay cho liên kết.',
    },
    en: {
      what: 'This link leads out of the workspace, so it is not read.',
      fix: 'Copy the file itself here instead.',
    },
  },
  'workspace/dang-co-danvan': {
    vi: {
      what: 'Một lệnh danvan khác (tiến trình {pid} trên máy {may}) đang in trong thư mục này.',
      fix: 'Chờ lệnh đó xong rồi chạy lại. Nếu máy đó đã tắt giữa chừng, xóa tệp .danvan/lock.',
    },
    en: {
      what: 'Another danvan (process {pid} on {may}) is building in this folder.',
      fix: 'Wait until it is done. If that machine went down meanwhile, delete .danvan/lock.',
    },
  },
  'workspace/qua-gio': {
    vi: {
      what: 'Văn bản này chưa in xong sau {giay} giây, nên danvan bỏ lại; các văn bản khác vẫn in.',
      fix: 'Tách văn bản, hoặc cho thêm thời gian với --timeout.',
    },
    en: {
      what: 'This paper was not done after {giay} seconds and was given up; the others go on.',
      fix: 'Divide the paper, or allow more with --timeout.',
    },
  },
  'workspace/het-bo-nho': {
    vi: {
      what: 'Văn bản này cần nhiều bộ nhớ hơn mức cho phép, nên danvan bỏ lại; các văn bản khác vẫn in.',
      fix: 'Tách văn bản thành nhiều phụ lục hoặc nhiều văn bản.',
    },
    en: {
      what: 'This paper needs more memory than allowed and was given up; the others go on.',
      fix: 'Divide it into appendices or several papers.',
    },
  },
  'workspace/hong-giua-chung': {
    vi: {
      what: 'Luồng in văn bản này hỏng giữa chừng: {loi}',
      fix: 'In riêng văn bản với danvan render --debug để xem nguyên nhân; các văn bản khác vẫn in.',
    },
    en: {
      what: 'The worker that printed this paper broke: {loi}',
      fix: 'Render it alone with --debug to see why; the others go on.',
    },
  },
  'workspace/loi-danvan': {
    vi: {
      what: 'danvan gặp lỗi của chính nó ở văn bản này: {loi}',
      fix: 'In riêng văn bản với danvan render --debug và gửi kết quả cho người phát triển.',
    },
    en: {
      what: 'danvan itself failed at this paper: {loi}',
      fix: 'Render it alone with --debug and send the result to its developers.',
    },
  },
  'workspace/khong-co-phan': {
    vi: {
      what: 'Ở đây không có manifest của phần nào để ghép.',
      fix: 'Chạy danvan build --shard 1/3, 2/3, 3/3 vào cùng thư mục kết quả rồi mới ghép.',
    },
    en: {
      what: 'There is no manifest of a part to merge here.',
      fix: 'First run danvan build --shard 1/3, 2/3 and 3/3 into one output folder.',
    },
  },
  'workspace/thieu-phan': {
    vi: { what: 'Thiếu manifest của phần {phan}.', fix: 'Chạy danvan build --shard {phan} rồi ghép lại.' },
    en: { what: 'The manifest of part {phan} is missing.', fix: 'Run danvan build --shard {phan} first.' },
  },
  'workspace/phan-khac-danvan': {
    vi: {
      what: 'Phần này do danvan {co} in, không phải {can}.',
      fix: 'In lại mọi phần bằng cùng một phiên bản.',
    },
    en: { what: 'danvan {co} made this part, not {can}.', fix: 'Build all parts with one version.' },
  },
  'workspace/phan-trung': {
    vi: {
      what: 'Hai phần cùng in ra tệp này.',
      fix: 'In lại mọi phần từ cùng một bản nguồn, cùng số phần.',
    },
    en: { what: 'Two parts made this file.', fix: 'Build all parts from the same sources.' },
  },
  'workspace/phan-lech': {
    vi: {
      what: 'Tệp này không phải tệp mà manifest của phần đã ghi.',
      fix: 'Chép lại kết quả của phần đó rồi ghép.',
    },
    en: {
      what: 'This is not the file that the manifest of its part tells of.',
      fix: 'Copy the results of that part again.',
    },
  },
};
