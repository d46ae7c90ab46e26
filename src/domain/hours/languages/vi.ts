import type { Lexicon } from '../lexicon.js';
import { vi as everyday } from './everyday/vi.js';

/** Vietnamese. */
export const vi: Lexicon = {
  ...everyday,
  months: [
    'tháng (1|một|giêng)(?!\\d)',
    'tháng (2|hai)(?!\\d)',
    'tháng (3|ba)(?!\\d)',
    'tháng (4|tư)(?!\\d)',
    'tháng (5|năm)(?!\\d)',
    'tháng (6|sáu)(?!\\d)',
    'tháng (7|bảy)(?!\\d)',
    'tháng (8|tám)(?!\\d)',
    'tháng (9|chín)(?!\\d)',
    'tháng (10|mười)(?!\\d)',
    'tháng (11|mười một)(?!\\d)',
    'tháng (12|mười hai)(?!\\d)',
  ],
  words: {
    ...everyday.words,
    lunch: 'nghỉ trưa|giờ nghỉ trưa|ăn trưa',
    holiday: '(các )?(ngày )?(lễ|nghỉ lễ)(,? ?tết)?',
    last: 'nhận bệnh (cuối|đến)|lượt cuối',
    nth: 'đầu tiên|cuối cùng|cách tuần|một số',
    vague: 'thường|khoảng|có thể thay đổi|tạm (thời|nghỉ)|cho đến khi có thông báo|dự kiến',
    condition: 'nếu|khi|không|trừ khi|hàng tháng|mỗi tháng',
    season: 'mùa (hè|đông|xuân|thu)',
    service: 'nhà thuốc|cấp cứu|khẩn cấp|xét nghiệm|điện thoại|đt|hotline|tiêm chủng|siêu âm|ngoài giờ',
    forenoon: '(buổi )?sáng',
    afternoon: '(buổi )?(chiều|tối)',
    am: 'sáng',
    pm: 'chiều|tối|ch',
    minute: 'phút',
    half: 'rưỡi',
    between: 'giữa',
    except: 'trừ|ngoại trừ',
  },
};
