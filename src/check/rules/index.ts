import type { Rule } from '../rule.ts';
import { canCuGachDauDong } from './can-cu/gach-dau-dong.ts';
import { luatCoSo } from './can-cu/luat-co-so.ts';
import { thieuCoQuan } from './can-cu/thieu-co-quan.ts';
import { thieuNgay } from './can-cu/thieu-ngay.ts';
import { thieuSo } from './can-cu/thieu-so.ts';
import { canCuTrongMoDau } from './can-cu/trong-mo-dau.ts';
import { lapTu } from './cau-chu/lap-tu.ts';
import { ngoacKhongDong } from './cau-chu/ngoac-khong-dong.ts';
import { chuGiong } from './chinh-ta/chu-giong.ts';
import { dauThanh } from './chinh-ta/dau-thanh.ts';
import { soLanChu } from './chinh-ta/so-lan-chu.ts';
import { tuSai } from './chinh-ta/tu-sai.ts';
import { vietTatSai } from './chinh-ta/viet-tat-sai.ts';
import { chuQuanLienTich } from './co-quan/chu-quan-lien-tich.ts';
import { choTrong } from './con-sot/cho-trong.ts';
import { chuGiuCho } from './con-sot/chu-giu-cho.ts';
import { chuKyDanhMay } from './con-sot/chu-ky-danh-may.ts';
import { chuXx } from './con-sot/chu-xx.ts';
import { ngoacMau } from './con-sot/ngoac-mau.ts';
import { tenNguoiMau } from './con-sot/ten-nguoi-mau.ts';
import { toanDauCham } from './con-sot/toan-dau-cham.ts';
import { chuDiem } from './danh-so/chu-diem.ts';
import { chuoiNguoc } from './danh-so/chuoi-nguoc.ts';
import { danhSoQuaSau } from './danh-so/qua-sau.ts';
import { cachTruocDau } from './dau-cau/cach-truoc-dau.ts';
import { cuoiYLan } from './dau-cau/cuoi-y-lan.ts';
import { gachTrongKyHieu } from './dau-cau/gach-trong-ky-hieu.ts';
import { haiDauCach } from './dau-cau/hai-dau-cach.ts';
import { hetVanBanGiua } from './dau-cau/het-van-ban-giua.ts';
import { khoangNamLan } from './dau-cau/khoang-nam-lan.ts';
import { ngoacKepLan } from './dau-cau/ngoac-kep-lan.ts';
import { thieuCachSauDau } from './dau-cau/thieu-cach-sau-dau.ts';
import { kinhGuiKhongDung } from './kinh-gui/khong-dung.ts';
import { kinhGuiTrongNoiDung } from './kinh-gui/trong-noi-dung.ts';
import { chongGio } from './lich-trinh/chong-gio.ts';
import { gioNguoc } from './lich-trinh/gio-nguoc.ts';
import { lechGioBatDau } from './lich-trinh/lech-gio-bat-dau.ts';
import { saiThuTu } from './lich-trinh/sai-thu-tu.ts';
import { luuThieuVt } from './noi-nhan/luu-thieu-vt.ts';
import { luuVtDang } from './noi-nhan/luu-vt-dang.ts';
import { nhuTren } from './noi-nhan/nhu-tren.ts';
import { thieuLuu } from './noi-nhan/thieu-luu.ts';
import { noiNhanTrung } from './noi-nhan/trung.ts';
import { kemTheoKhongCo } from './phu-luc/kem-theo-khong-co.ts';
import { phuLucKhongCo } from './phu-luc/khong-co.ts';
import { phuLucKhongNhac } from './phu-luc/khong-nhac.ts';
import { phuLucSaiChuSo } from './phu-luc/sai-chu-so.ts';
import { hoTen } from './quyen-han/ho-ten.ts';
import { hocHam } from './quyen-han/hoc-ham.ts';
import { hocHamDang } from './quyen-han/hoc-ham-dang.ts';
import { kyThayCapUy } from './quyen-han/ky-thay-cap-uy.ts';
import { kyThayChinhMinh } from './quyen-han/ky-thay-chinh-minh.ts';
import { phoThieuKyThay } from './quyen-han/pho-thieu-ky-thay.ts';
import { saiKhoa } from './quyen-han/sai-khoa.ts';
import { tenCoQuan } from './quyen-han/ten-co-quan.ts';
import { quyenHanThieuCach } from './quyen-han/thieu-cach.ts';
import { quyenHanTraiTheThuc } from './quyen-han/trai-the-thuc.ts';
import { uyQuyenDang } from './quyen-han/uy-quyen-dang.ts';
import { uyVien } from './quyen-han/uy-vien.ts';
import { coCv } from './so-ky-hieu/co-cv.ts';
import { coNam } from './so-ky-hieu/co-nam.ts';
import { duThaoCoSo } from './so-ky-hieu/du-thao-co-so.ts';
import { khoangTrang } from './so-ky-hieu/khoang-trang.ts';
import { soKhongNgay } from './so-ky-hieu/so-khong-ngay.ts';
import { traiCoQuan } from './so-ky-hieu/trai-co-quan.ts';
import { traiLoai } from './so-ky-hieu/trai-loai.ts';
import { traiTheThuc } from './so-ky-hieu/trai-the-thuc.ts';
import { bangCongSai } from './so-lieu/bang-cong-sai.ts';
import { tongKhongKhop } from './so-lieu/tong-khong-khop.ts';
import { tyTrongQua100 } from './so-lieu/ty-trong-qua-100.ts';
import { banDanVan } from './thoi-diem/ban-dan-van.ts';
import { boSo } from './thoi-diem/bo-so.ts';
import { capHuyen } from './thoi-diem/cap-huyen.ts';
import { tinhCu } from './thoi-diem/tinh-cu.ts';
import { toChucDang } from './thoi-diem/to-chuc-dang.ts';
import { gioKhongCo } from './thoi-gian/gio-khong-co.ts';
import { hanDaQua } from './thoi-gian/han-da-qua.ts';
import { hopTruocGiayMoi } from './thoi-gian/hop-truoc-giay-moi.ts';
import { khoangNguoc } from './thoi-gian/khoang-nguoc.ts';
import { namKhacTrichYeu } from './thoi-gian/nam-khac-trich-yeu.ts';
import { namTrichYeuCu } from './thoi-gian/nam-trich-yeu-cu.ts';
import { ngayKhongCo } from './thoi-gian/ngay-khong-co.ts';
import { saiThu } from './thoi-gian/sai-thu.ts';
import { trichYeuChamCuoi } from './trich-yeu/cham-cuoi.ts';
import { trichYeuInHoa } from './trich-yeu/in-hoa.ts';
import { lapTenLoai } from './trich-yeu/lap-ten-loai.ts';
import { trichYeuQuaDai } from './trich-yeu/qua-dai.ts';
import { veViecDang } from './trich-yeu/ve-viec-dang.ts';
import { veViecTat } from './trich-yeu/ve-viec-tat.ts';
import { dauCach } from './vien-dan/dau-cach.ts';
import { khacCoQuan } from './vien-dan/khac-co-quan.ts';
import { khacNgay } from './vien-dan/khac-ngay.ts';
import { khacSo } from './vien-dan/khac-so.ts';
import { maDang } from './vien-dan/ma-dang.ts';
import { maNhaNuoc } from './vien-dan/ma-nha-nuoc.ts';
import { namKhacSo } from './vien-dan/nam-khac-so.ts';
import { ngaySauVanBan } from './vien-dan/ngay-sau-van-ban.ts';
import { vienDanTraiLoai } from './vien-dan/trai-loai.ts';
import { dauCau } from './viet-hoa/dau-cau.ts';
import { diaDanh } from './viet-hoa/dia-danh.ts';
import { donViSo } from './viet-hoa/don-vi-so.ts';
import { hoaMoiChu } from './viet-hoa/hoa-moi-chu.ts';
import { nhaNuoc } from './viet-hoa/nha-nuoc.ts';
import { nhanDan } from './viet-hoa/nhan-dan.ts';
import { sauDauPhay } from './viet-hoa/sau-dau-phay.ts';
import { tenCoQuanVietHoa } from './viet-hoa/ten-co-quan.ts';
import { tenLuat } from './viet-hoa/ten-luat.ts';
import { tetAmLich } from './viet-hoa/tet-am-lich.ts';
import { thuTrongTuan } from './viet-hoa/thu-trong-tuan.ts';
import { vienDanDieu } from './viet-hoa/vien-dan-dieu.ts';
import { vienDanKhoan } from './viet-hoa/vien-dan-khoan.ts';
import { chuaGiaiThich } from './viet-tat/chua-giai-thich.ts';
import { dungTruocKhiGiaiThich } from './viet-tat/dung-truoc-khi-giai-thich.ts';
import { haiNghia } from './viet-tat/hai-nghia.ts';

/** Every rule; one line each. */
export const rules: readonly Rule[] = [
  canCuGachDauDong,
  luatCoSo,
  thieuCoQuan,
  thieuNgay,
  thieuSo,
  canCuTrongMoDau,
  lapTu,
  ngoacKhongDong,
  chuGiong,
  dauThanh,
  soLanChu,
  tuSai,
  vietTatSai,
  chuQuanLienTich,
  choTrong,
  chuGiuCho,
  chuKyDanhMay,
  chuXx,
  ngoacMau,
  tenNguoiMau,
  toanDauCham,
  chuDiem,
  chuoiNguoc,
  danhSoQuaSau,
  cachTruocDau,
  cuoiYLan,
  gachTrongKyHieu,
  haiDauCach,
  hetVanBanGiua,
  khoangNamLan,
  ngoacKepLan,
  thieuCachSauDau,
  kinhGuiKhongDung,
  kinhGuiTrongNoiDung,
  chongGio,
  gioNguoc,
  lechGioBatDau,
  saiThuTu,
  luuThieuVt,
  luuVtDang,
  nhuTren,
  thieuLuu,
  noiNhanTrung,
  kemTheoKhongCo,
  phuLucKhongCo,
  phuLucKhongNhac,
  phuLucSaiChuSo,
  hoTen,
  hocHam,
  hocHamDang,
  kyThayCapUy,
  kyThayChinhMinh,
  phoThieuKyThay,
  saiKhoa,
  tenCoQuan,
  quyenHanThieuCach,
  quyenHanTraiTheThuc,
  uyQuyenDang,
  uyVien,
  coCv,
  coNam,
  duThaoCoSo,
  khoangTrang,
  soKhongNgay,
  traiCoQuan,
  traiLoai,
  traiTheThuc,
  bangCongSai,
  tongKhongKhop,
  tyTrongQua100,
  banDanVan,
  boSo,
  capHuyen,
  tinhCu,
  toChucDang,
  gioKhongCo,
  hanDaQua,
  hopTruocGiayMoi,
  khoangNguoc,
  namKhacTrichYeu,
  namTrichYeuCu,
  ngayKhongCo,
  saiThu,
  trichYeuChamCuoi,
  trichYeuInHoa,
  lapTenLoai,
  trichYeuQuaDai,
  veViecDang,
  veViecTat,
  dauCach,
  khacCoQuan,
  khacNgay,
  khacSo,
  maDang,
  maNhaNuoc,
  namKhacSo,
  ngaySauVanBan,
  vienDanTraiLoai,
  dauCau,
  diaDanh,
  donViSo,
  hoaMoiChu,
  nhaNuoc,
  nhanDan,
  sauDauPhay,
  tenCoQuanVietHoa,
  tenLuat,
  tetAmLich,
  thuTrongTuan,
  vienDanDieu,
  vienDanKhoan,
  chuaGiaiThich,
  dungTruocKhiGiaiThich,
  haiNghia,
];
