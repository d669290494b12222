/** Words that are wrong wherever they stand, and the right ones. Dialect and double forms (xử lí, hàng năm) are not here. */
const pairs = `
  cũng cố = củng cố | sát nhập = sáp nhập | xát nhập = sáp nhập | chuẩn đoán = chẩn đoán | bổ xung = bổ sung
  xuất xắc = xuất sắc | suất sắc = xuất sắc | suất xắc = xuất sắc | sơ xuất = sơ suất | đột suất = đột xuất
  năng xuất = năng suất | hiệu xuất = hiệu suất | công xuất = công suất | tần xuất = tần suất | lãi xuất = lãi suất
  xác xuất = xác suất | đề suất = đề xuất | sản suất = sản xuất | xuyên xuốt = xuyên suốt | xử dụng = sử dụng
  sử lý = xử lý | sử phạt = xử phạt | xắp xếp = sắp xếp | sắp sếp = sắp xếp | xắp sếp = sắp xếp
  thăm quan = tham quan | vô hình chung = vô hình trung | đọc giả = độc giả | chỉnh chu = chỉn chu
  xúc tích = súc tích | bức súc = bức xúc | thiếu xót = thiếu sót | sai xót = sai sót | giám xát = giám sát
  khảo xát = khảo sát | kiểm xoát = kiểm soát | rà xoát = rà soát | sâu xát = sâu sát | xâu sắc = sâu sắc
  xâu rộng = sâu rộng | xẵn sàng = sẵn sàng | chân trọng = trân trọng | trân thành = chân thành
  chủ chương = chủ trương | trủ trương = chủ trương | trủ trì = chủ trì | chủ chì = chủ trì | trỉ đạo = chỉ đạo
  chú chọng = chú trọng | trú trọng = chú trọng | chậm chễ = chậm trễ | trậm trễ = chậm trễ
  phương trâm = phương châm | chưng bày = trưng bày | trương trình = chương trình | chương chình = chương trình
  chuyền thông = truyền thông | tuyên chuyền = tuyên truyền | truyên truyền = tuyên truyền
  nghiêm trỉnh = nghiêm chỉnh | hoàn trỉnh = hoàn chỉnh | điều trỉnh = điều chỉnh | trao dồi = trau dồi
  dành thắng lợi = giành thắng lợi | giáo giục = giáo dục | dáo dục = giáo dục | giáp danh = giáp ranh
  bão đảm = bảo đảm | bão vệ = bảo vệ | hướng dẩn = hướng dẫn | dẩn đến = dẫn đến | giãi pháp = giải pháp
  giãi quyết = giải quyết | giãi đáp = giải đáp | lảnh đạo = lãnh đạo | nổ lực = nỗ lực | sữa đổi = sửa đổi
  sữa chữa = sửa chữa | sửa chửa = sửa chữa | sữa chửa = sửa chữa | mỡ rộng = mở rộng | mỡ lớp = mở lớp
  hổ trợ = hỗ trợ | kỷ năng = kỹ năng | kỷ thuật = kỹ thuật | kỹ luật = kỷ luật | kỹ niệm = kỷ niệm
  kỹ yếu = kỷ yếu | kỹ cương = kỷ cương | dể dàng = dễ dàng | dể hiểu = dễ hiểu | nghĩ hưu = nghỉ hưu
  tại chổ = tại chỗ | chổ ở = chỗ ở | quãng bá = quảng bá | lỉnh vực = lĩnh vực | vẩn còn = vẫn còn
  vẩn chưa = vẫn chưa | củng như = cũng như | củng được = cũng được | củng phải = cũng phải | củng là = cũng là
  bầu cữ = bầu cử | cữ tri = cử tri | ứng cữ = ứng cử | thẫm quyền = thẩm quyền | thẫm định = thẩm định
  thưc hiện = thực hiện | thực hiên = thực hiện | tổ chưc = tổ chức | tô chức = tổ chức | nhiêm vụ = nhiệm vụ
  quy đinh = quy định | quyết đinh = quyết định | lãnh đao = lãnh đạo | chỉ đao = chỉ đạo | phôi hợp = phối hợp
  triên khai = triển khai | đia phương = địa phương | đia bàn = địa bàn | kê hoạch = kế hoạch
  kế hoach = kế hoạch | phát triên = phát triển | tuyên truyên = tuyên truyền | xây dưng = xây dựng
  trách nhiêm = trách nhiệm | trach nhiệm = trách nhiệm | dân vân = dân vận | xã hôi = xã hội
  cải cach = cải cách | chinh quyền = chính quyền | đao đức = đạo đức
  giử = giữ | giửa = giữa | nhửng = những | phãi = phải | triễn = triển | chuyễn = chuyển | kiễm = kiểm
  quãn = quản | đãm = đảm | sẳn = sẵn | nghỉa = nghĩa | diển = diễn | hưỡng = hưởng | thưỡng = thưởng
  trưỡng = trưởng | tưỡng = tưởng | gữi = gửi | vửa = vừa | điễm = điểm | thễ = thể | khẫn = khẩn | chuẫn = chuẩn
`;

export const misspellings: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((pair): [string, string] => {
      const [wrong = '', right = ''] = pair.split(' = ');
      return [wrong, right];
    }),
);

const exports =
  'khẩu hiện phát nhập sắc bản kho tiền cảnh ngũ viện trình toán hành thân trả xứ giao quỹ bán hàng ra đi';

/** Words beside which the same syllables belong to others: `cũng cố gắng`, `khả năng xuất khẩu`, `lịch sử lý luận`. */
export const neighbours: ReadonlyMap<string, { readonly before?: string; readonly after?: string }> = new Map(
  [
    ['cũng cố', { after: 'gắng tình định chấp đô ý' }],
    ['chuẩn đoán', { before: 'tiêu' }],
    ['bổ xung', { after: 'phong quanh đột lực' }],
    ['năng xuất', { before: 'khả tiềm kỹ chức tính tài', after: exports }],
    ['hiệu xuất', { after: exports }],
    ['công xuất', { after: exports }],
    ['sơ xuất', { after: exports }],
    ['sử lý', { before: 'lịch tiểu', after: 'luận thuyết' }],
    ['sử phạt', { before: 'lịch' }],
    ['thăm quan', { after: 'chức hệ trọng tâm điểm sát lại' }],
    ['đọc giả', { after: 'định thuyết mạo' }],
    ['chỉnh chu', { before: 'điều hoàn hiệu chấn', after: 'kỳ trình đáo vi cấp' }],
    ['xúc tích', { before: 'tiếp cảm bức', after: 'cực hợp lũy luỹ tụ trữ' }],
    ['chân trọng', { after: 'lượng tâm thương' }],
    ['chủ chương', { after: 'trình mục' }],
    ['trương trình', { before: 'khai khoa chủ phô khẩn' }],
    ['bão đảm', { after: 'bảo' }],
    ['bão vệ', { after: 'sinh' }],
    ['nổ lực', { after: 'lượng' }],
    ['trân thành', { after: 'lập phố công' }],
    ['nghĩ hưu', { before: 'suy' }],
  ],
);
