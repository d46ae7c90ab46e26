import type { TextRow } from './text-row.js';

/** Vietnamese, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  ['Thứ 2 - Thứ 7: 7h30 - 20h00, Chủ nhật: 8h00 - 12h00', 'Mo-Sa 07:30-20:00; Su 08:00-12:00'],
  ['T2 - T6: 8:00 - 17:30; T7: 8:00 - 12:00; CN: Nghỉ', 'Mo-Fr 08:00-17:30; Sa 08:00-12:00; Su closed'],
  ['Từ thứ hai đến thứ sáu: 8 giờ - 17 giờ', 'Mo-Fr 08:00-17:00'],
  ['Sáng: 7h30 - 11h30, Chiều: 13h30 - 17h00 (Thứ 2 - Thứ 6)', 'Mo-Fr 07:30-11:30,13:30-17:00'],
  ['Thứ 2, 4, 6: 8:00 - 12:00', 'Mo 08:00-12:00; We 08:00-12:00; Fr 08:00-12:00'],
  ['Hàng ngày: 8:00 - 21:00', 'Mo-Su 08:00-21:00'],
  ['Thứ Hai - Thứ Sáu: Sáng 8h00 - 12h00, Chiều 1h30 - 5h00', 'Mo-Fr 08:00-12:00,13:30-17:00'],
  ['Chủ nhật và ngày lễ: nghỉ', 'Su closed; us/public closed'],
  ['24/7', 'Mo-Su 00:00-24:00'],
  ['Thứ 7: theo lịch hẹn', 'Sa by appointment'],
  ['Thứ 2 đến Chủ nhật 7:00 - 21:00', 'Mo-Su 07:00-21:00'],
  ['Mở cửa 24/24', 'Mo-Su 00:00-24:00'],
];
