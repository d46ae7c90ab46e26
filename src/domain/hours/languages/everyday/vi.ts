import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Vietnamese. */
export const vi: EverydayWords = {
  language: 'vi',
  clock: 24,
  days: [
    '(các )?(thứ|th) ?(2|hai)(?!\\d)|t2(?!\\d)',
    '(các )?(thứ|th) ?(3|ba)(?!\\d)|t3(?!\\d)',
    '(các )?(thứ|th) ?(4|tư)(?!\\d)|t4(?!\\d)',
    '(các )?(thứ|th) ?(5|năm)(?!\\d)|t5(?!\\d)',
    '(các )?(thứ|th) ?(6|sáu)(?!\\d)|t6(?!\\d)',
    '(các )?(thứ|th) ?(7|bảy)(?!\\d)|t7(?!\\d)',
    '(ngày )?chủ ?(nhật|nhựt)|cn',
  ],
  listed: ['2|hai', '3|ba', '4|tư(?= ?([-,;:&\\n]|và|đến|$))', '5|năm', '6|sáu', '7|bảy'],
  words: {
    weekdays: '(các )?ngày (thường|trong tuần|làm việc)|trong tuần',
    weekend: '(ngày )?cuối tuần',
    daily: '(hàng|hằng|mỗi|tất cả( các)?) ngày( trong tuần)?|cả tuần|7 ngày( (trong|một|/) ?tuần)?',
    appointment:
      '((chỉ|khám|nhận khách) )?(theo|có|bằng|cần) (lịch )?hẹn( trước)?|theo yêu cầu|(đặt|hẹn) lịch( hẹn)?( trước)?|hẹn trước',
    allDay: '24/24|24 ?(giờ|h)( (mỗi|một|trong) ngày)?|cả ngày|suốt ngày đêm',
    closed: 'nghỉ(?! trưa)( làm việc| khám)?|đóng cửa|không (làm việc|khám|mở cửa)',
    noon: '(12(:00|h)? )trưa|trưa(?= *(đến|-|$))|giữa trưa',
    midnight: 'nửa đêm',
    hour: 'giờ|h|g',
    to: 'đến|tới nay|→|=>',
    and: 'và|hoặc|cùng',
    filler:
      'từ|mở|không nghỉ( trưa)?|thông trưa|thông tầm|giờ|làm việc|mở cửa|khám bệnh|khám|thời gian|phòng khám|của|chúng tôi|lịch|hoạt động|ngày|lúc|vào|các|tiếp nhận',
  },
};
