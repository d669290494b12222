const written = `
ủy ban, uỷ ban, nhân dân, hội đồng, mặt trận, tổ quốc, việt nam, trung ương, văn phòng, tổ chức, dân vận, tuyên giáo,
nội chính, kiểm tra, tài nguyên, môi trường, nông nghiệp, phát triển, nông thôn, kế hoạch, đầu tư, văn hóa, văn hoá,
thể thao, du lịch, giáo dục, đào tạo, khoa học, công nghệ, giao thông, vận tải, xây dựng, lao động, thương binh, xã hội,
thông tin, truyền thông, tư pháp, tài chính, nội vụ, ngoại vụ, dân tộc, tôn giáo, y tế, công thương, thanh tra, quản lý,
công nghiệp, lưu trữ, văn thư, nhà nước, chính sách, thành ủy, thành uỷ, tỉnh ủy, tỉnh uỷ, đảng ủy, đảng uỷ, huyện ủy,
huyện uỷ, đảng bộ, chi bộ, cán sự, bộ đội, biên phòng, công an, quân sự, hành chính, quản trị, chủ tịch, phó chủ,
chánh văn, phó chánh, trưởng ban, phó trưởng, giám đốc, phó giám, thường trực, thường vụ, chấp hành, bí thư, phó bí,
thanh niên, phụ nữ, nông dân, cựu chiến, chiến binh, cộng sản, chính quyền, công tác, thực hiện, cải cách, chuyển đổi,
dân chủ, cơ sở, cơ quan, đơn vị, hội nghị, tổng kết, sơ kết, triển khai, nhiệm vụ, đánh giá, kết quả, phối hợp, kinh tế,
an ninh, quốc phòng, trật tự, an toàn, giai đoạn, chương trình, mục tiêu, quốc gia, hội đồng, đại biểu, quốc hội,
đại hội, chiến lược, tuyên truyền, phổ biến, pháp luật, hợp tác, chỉ đạo, ban chỉ, thủ tục, số hóa, số hoá, đặc khu,
kỷ niệm, thành lập, tăng cường, phòng chống, phòng cháy, chữa cháy, thiên tai, tìm kiếm, cứu nạn, bảo vệ, chăm sóc,
sức khỏe, sức khoẻ, bảo hiểm, việc làm, người lao, học sinh, sinh viên, địa bàn, nghị quyết, nghị định, kết luận,
chỉ thị, quy chế, quyết định, thông báo, báo cáo, hướng dẫn, quy định, tổng hợp, chuyên đề, sinh hoạt, tham mưu,
vận hành, điều hành, tài liệu, tham luận, phân công, chuẩn bị, bồi dưỡng, tập huấn, khen thưởng, thi đua, tiếp nhận,
giải quyết, ứng dụng, dữ liệu, hệ thống, địa phương, hai cấp, sáng kiến, gia đình, cộng đồng, giảm nghèo, bền vững`;

/**
 * Pairs of syllables, lower case, that belong together in the names of organs and in titles: a balanced line does not
 * end between them where it can end elsewhere. A matter of reading, not of law.
 */
export const compoundWords: ReadonlySet<string> = new Set(written.split(',').map((pair) => pair.trim()));
